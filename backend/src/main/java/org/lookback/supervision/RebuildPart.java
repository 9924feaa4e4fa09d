package org.lookback.supervision;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.WatchedTask;
import org.lookback.workflow.WatchedTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a part of the deadlines anew, in a transaction of its own. */
@Service
class RebuildPart {

    private final SupervisedLines supervised;
    private final WatchedTasks tasks;

    RebuildPart(SupervisedLines supervised, WatchedTasks tasks) {
        this.supervised = supervised;
        this.tasks = tasks;
    }

    @Transactional
    public void write(List<Deadline> deadlines) {
        var cases = deadlines.stream().map(Deadline::caseNo).collect(Collectors.toCollection(TreeSet::new));
        var files = supervised.facts(cases).stream().collect(Collectors.toMap(CaseFacts::caseNo, Function.identity()));
        var stored = supervised.ends(cases).stream().collect(Collectors.toMap(StoredEnd::key, Function.identity()));
        var waiting = waiting(deadlines, stored);
        supervised.put(deadlines.stream()
                .filter(deadline -> files.containsKey(deadline.caseNo()))
                .map(deadline -> line(deadline, files, stored, waiting))
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList());
        supervised.climbAgain(cases);
    }

    private static SupervisedDeadline line(
            Deadline deadline,
            Map<String, CaseFacts> files,
            Map<DeadlineKey, StoredEnd> stored,
            Map<String, List<WatchedTask>> waiting) {
        CaseFacts file = Objects.requireNonNull(files.get(deadline.caseNo()));
        return RebuiltLine.of(
                deadline,
                file,
                stored.get(DeadlineKey.of(deadline)),
                waiting.getOrDefault(deadline.caseNo(), List.of()));
    }

    /** The engine is asked only about cases with a running deadline of which no step is known yet. */
    private Map<String, List<WatchedTask>> waiting(List<Deadline> deadlines, Map<DeadlineKey, StoredEnd> stored) {
        Set<String> unknown = new HashSet<>();
        for (var deadline : deadlines) {
            if (deadline.isRunning() && !hasStep(stored.get(DeadlineKey.of(deadline)))) {
                unknown.add(deadline.caseNo());
            }
        }
        return unknown.stream()
                .collect(Collectors.toMap(Function.identity(), number -> tasks.ofCase(new CaseNumber(number))));
    }

    private static boolean hasStep(@Nullable StoredEnd stored) {
        return stored != null && stored.step() != null;
    }
}
