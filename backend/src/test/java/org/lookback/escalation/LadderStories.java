package org.lookback.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.lookback.Story;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.TimelineEntry;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases of processes that a designer has just deployed, and what has climbed for them. */
@TestComponent
public class LadderStories {

    private final Story story;
    private final Ladders ladders;
    private final CaseDesk cases;
    private final RepositoryService repository;
    private final FormService forms;
    private final RuntimeService runtime;
    private final PlatformTransactionManager transactions;

    LadderStories(
            Story story,
            Ladders ladders,
            CaseDesk cases,
            RepositoryService repository,
            FormService forms,
            RuntimeService runtime,
            PlatformTransactionManager transactions) {
        this.story = story;
        this.ladders = ladders;
        this.cases = cases;
        this.repository = repository;
        this.forms = forms;
        this.runtime = runtime;
        this.transactions = transactions;
    }

    /** Deploys a test diagram and starts it. */
    public CaseNumber started(String process, Map<String, Object> fields) {
        repository
                .createDeployment()
                .name("ladder " + process)
                .enableDuplicateFiltering(true)
                .addClasspathResource("designer/" + process + ".bpmn")
                .deploy();
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        return new CaseNumber(forms.submitStartForm(definition.getId(), fields).getBusinessKey());
    }

    /** The clock is moved to this local time, and what is due fires. @return what climbed, e.g. {@code L1 RAISED 2026-09-28T09:00} */
    public List<String> at(String local, CaseNumber number) {
        story.at(local);
        var before = levels(number);
        story.fireDueTimersOf(number);
        return levels(number).stream().filter(level -> !before.contains(level)).toList();
    }

    /** Levels of the case's tasks that are not the ladder's own, with their states and times. */
    public List<String> levels(CaseNumber number) {
        return ladders.ofCase(number.value()).stream()
                .filter(ladder -> !ladder.term().startsWith("ESC."))
                .flatMap(ladder -> ladders.levels(ladder.id()).stream())
                .map(level -> "%s %s %s".formatted(level.level(), level.state(), local(level.raisedAt())))
                .toList();
    }

    /** Levels of the ladder's own tasks. */
    public List<Level> levelsOf(CaseNumber number, String term) {
        return ladders.ofCase(number.value()).stream()
                .filter(ladder -> ladder.term().equals(term))
                .flatMap(ladder -> ladders.levels(ladder.id()).stream())
                .map(LadderLevel::level)
                .toList();
    }

    public List<String> timeline(CaseNumber number, String kind) {
        return cases.timeline(number).stream()
                .filter(entry -> entry.kind().equals(kind))
                .map(TimelineEntry::text)
                .toList();
    }

    /** How many ladders still run in the engine for a case. */
    public long running(CaseNumber number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey("escalation")
                .count();
    }

    public void handIn(CaseNumber number, String step, String by, String record) {
        story.handIn(number, step, by, record);
    }

    /** The watched step is done. */
    public void done(CaseNumber number, String step, String by) {
        story.handInFields(number, step, by, "{}");
        assertThat(story.steps(number)).isEmpty();
    }

    /** As if the process had not been told that its task is gone. */
    public void lostEnd(CaseNumber number) {
        var before = ladders.ofCase(number.value()).get(0);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> ladders.update(before.ended(before.planFrom())));
    }

    static String local(Instant instant) {
        return instant.atZone(DistrictTime.ZONE).toLocalDateTime().toString();
    }
}
