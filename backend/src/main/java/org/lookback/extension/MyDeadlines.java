package org.lookback.extension;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lookback.directory.Directory;
import org.lookback.directory.PostRole;
import org.lookback.extension.DeadlineViews.RunningView;
import org.lookback.workflow.OfferedSteps;
import org.lookback.workflow.OfferedSteps.OfferedStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The running deadlines of the steps that wait in a person's units. */
@Service
public class MyDeadlines {

    private static final int MOST = 200;

    private final OfferedSteps steps;
    private final DeadlineViews views;
    private final ExtensionRules rules;
    private final Directory directory;
    private final Clock clock;

    MyDeadlines(OfferedSteps steps, DeadlineViews views, ExtensionRules rules, Directory directory, Clock clock) {
        this.steps = steps;
        this.views = views;
        this.rules = rules;
        this.directory = directory;
        this.clock = clock;
    }

    /** A deadline with the step that must be done by then, and what the rules allow for it. */
    public record Mine(RunningView deadline, String step, boolean late, ExtensionRule rule) {}

    /** Due first, first. */
    @Transactional
    public List<Mine> of(String person) {
        var offered = steps.offeredTo(groupsOfUnits(person), MOST);
        var numbers = offered.stream().map(OfferedStep::caseNo).collect(Collectors.toSet());
        return views.running(numbers).stream()
                .flatMap(deadline -> step(deadline, offered).stream())
                .toList();
    }

    /** Where a person holds a post, all roles of the unit: whoever works there may ask. */
    private List<String> groupsOfUnits(String person) {
        return directory.workingUnits(person).stream()
                .flatMap(unit -> List.of(PostRole.values()).stream().map(role -> role.group(unit)))
                .distinct()
                .toList();
    }

    private Optional<Mine> step(RunningView deadline, Collection<OfferedStep> offered) {
        return offered.stream()
                .filter(step -> step.caseNo().equals(deadline.caseNo())
                        && step.term().equals(deadline.term())
                        && step.dueAt().equals(deadline.dueAt()))
                .findFirst()
                .map(step -> new Mine(
                        deadline,
                        step.name(),
                        clock.instant().isAfter(deadline.dueAt()),
                        rules.of(deadline.rulePack(), deadline.term())));
    }
}
