package org.lookback.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.Story.time;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.calendar.Cutoff;
import org.lookback.calendar.Term;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.DeadlineMoves;
import org.lookback.workflow.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

/** A deadline moves as one: row, due date of the task and timer, in a process that Java has never heard of. */
@ProcessTest
class DeadlineMovesTests {

    private static final String TERM = "INS.SERVE";

    @Autowired
    private RepositoryService repository;

    @Autowired
    private FormService forms;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private DeadlineMoves moves;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private Story story;

    private ProcessInstance instance;
    private CaseNumber number;

    /** One working day from Wednesday 30 September: until 8 October 17:30, over the National Day holiday. */
    @BeforeEach
    void aDangerIsReported() {
        story.at("2026-09-30T10:20");
        repository
                .createDeployment()
                .name("designer")
                .enableDuplicateFiltering(true)
                .addClasspathResource("designer/flood-danger.bpmn")
                .deploy();
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("flood-danger")
                .latestVersion()
                .singleResult();
        instance = forms.submitStartForm(definition.getId(), Map.of("leadUnit", "market-reg", "place", "地下车库"));
        number = new CaseNumber(instance.getBusinessKey());
    }

    @Test
    void anExtensionCountsFromTheOldDateAndMovesEverything() {
        var timerBefore = timer().getDuedate();
        moves.extend(number, TERM, "", Term.workingDays(2, Cutoff.OFFICE), "zhao.reviewer", "排水设备未到");

        assertThat(deadline().dueAt()).isEqualTo(time("2026-10-10T17:30"));
        assertThat(task().getDueDate()).isEqualTo(Date.from(time("2026-10-10T17:30")));
        assertThat(timer().getDuedate()).isAfter(timerBefore);
        var change = moves.changes(number).get(0);
        assertThat(change.oldDue()).isEqualTo(time("2026-10-08T17:30"));
        assertThat(change.newDue()).isEqualTo(time("2026-10-10T17:30"));
        assertThat(cases.timeline(number)).anyMatch(entry -> entry.text().contains("排水设备未到"));
    }

    @Test
    void whileItIsPausedNothingIsDueAndNoTimerFires() {
        moves.pause(number, TERM, "", "zhao.reviewer", "场地被水淹没，无法进入");

        assertThat(deadline().state()).isEqualTo(Deadline.State.PAUSED);
        assertThat(task().getDueDate()).isNull();
        story.at("2026-11-30T09:00");
        assertThat(management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .active()
                        .executable()
                        .count())
                .isZero();
        assertThatThrownBy(() -> moves.pause(number, TERM, "", "zhao.reviewer", "再次"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("ALREADY_PAUSED"));
    }

    @Test
    void afterAPauseTheWorkingDaysThatWereLeftRunAgain() {
        moves.pause(number, TERM, "", "zhao.reviewer", "场地被水淹没，无法进入");
        story.at("2026-10-15T11:00");
        moves.resume(number, TERM, "", "zhao.reviewer", "积水已退");

        // one working day was left
        assertThat(deadline().dueAt()).isEqualTo(time("2026-10-16T17:30"));
        assertThat(deadline().state()).isEqualTo(Deadline.State.OPEN);
        assertThat(task().getDueDate()).isEqualTo(Date.from(time("2026-10-16T17:30")));
        assertThat(timer().isSuspended()).isFalse();
        assertThat(timer().getDuedate()).isBefore(Date.from(Instant.parse("2026-10-17T00:00:00Z")));
    }

    @Test
    void whatIsOverCannotBePausedAndWhatIsDoneCannotBeMoved() {
        story.at("2026-10-08T17:31");
        assertThatThrownBy(() -> moves.pause(number, TERM, "", "zhao.reviewer", "太晚"))
                .hasMessageContaining("届满");
        tasks.complete(task().getId(), Map.of("removed", true));
        assertThatThrownBy(() -> moves.resume(number, TERM, "", "zhao.reviewer", "太晚"))
                .hasMessageContaining("已经结束");
    }

    private Deadline deadline() {
        return deadlines.newest(number, TERM, "").orElseThrow();
    }

    private Task task() {
        return tasks.createTaskQuery().processInstanceId(instance.getId()).singleResult();
    }

    private Job timer() {
        return management.createJobQuery().processInstanceId(instance.getId()).singleResult();
    }
}
