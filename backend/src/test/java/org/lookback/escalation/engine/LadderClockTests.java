package org.lookback.escalation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.escalation.LadderDesk;
import org.lookback.escalation.LadderStories;
import org.lookback.escalation.Ladders;
import org.lookback.workflow.TaskWarned;
import org.lookback.workflow.WatchedTasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Clocks jump, servers are down, messages come twice: every level is reached once, in order, and tells the truth. */
@ProcessTest
class LadderClockTests {

    private static final String STEP = "userTask_verify";

    @Autowired
    private Story story;

    @Autowired
    private LadderStories ladder;

    @Autowired
    private Ladders ladders;

    @Autowired
    private LadderDesk desk;

    @Autowired
    private WatchedTasks watched;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void fourHundredDaysLaterEachLevelComesOnceInOrderAndSaysThatItIsLate() {
        var number = due24September();
        assertThat(ladder.at("2027-10-29T10:00", number))
                .containsExactly(
                        "L0 RAISED 2027-10-29T10:00",
                        "L1 RAISED 2027-10-29T10:00",
                        "L2 ORDERED 2027-10-29T10:00",
                        "L3 PROPOSED 2027-10-29T10:00",
                        "L4 PROPOSED 2027-10-29T10:00");
        assertThat(ladder.timeline(number, "ESCALATION_L1").get(0)).contains("本应于 2026-09-28 09:00:00 发出");
        assertThat(ladder.timeline(number, "ESCALATION_L0").get(0)).contains("已于 2026-09-24 17:30:00 到期");
        assertThat(ladder.at("2027-10-30T10:00", number)).isEmpty();
        assertThat(cases.get(number).isOpen()).isTrue();
    }

    @Test
    void thirtyDaysBackNothingComesTwice() {
        var number = due24September();
        ladder.at("2026-09-28T09:00", number);
        assertThat(ladder.at("2026-08-29T09:00", number)).isEmpty();
        assertThat(ladder.at("2026-09-28T09:00", number)).isEmpty();
        assertThat(ladder.at("2026-09-30T09:00", number)).containsExactly("L2 ORDERED 2026-09-30T09:00");
    }

    @Test
    void aSecondWarningStartsNoSecondLadder() {
        var number = due24September();
        ladder.at("2026-09-23T17:30", number);
        var task = watched.find(story.waiting(number, STEP).getId()).orElseThrow();
        desk.warned(new TaskWarned(task));
        assertThat(ladder.running(number)).isEqualTo(1);
    }

    @Test
    void aLevelCannotBeRecordedTwice() {
        var number = due24September();
        ladder.at("2026-09-23T17:30", number);
        var level = ladders.levelsOfCase(number.value()).get(0);
        var transaction = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> ladders.add(level)))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aLadderWhoseEndWasNotHeardStopsByItselfAtTheNextLevel() {
        var number = due24September();
        ladder.at("2026-09-23T17:30", number);
        ladder.lostEnd(number);
        assertThat(ladder.running(number)).isEqualTo(1);
        assertThat(ladder.at("2026-09-28T09:00", number)).isEmpty();
        assertThat(ladder.running(number)).isZero();
        assertThat(ladder.timeline(number, "ESCALATION_L1")).isEmpty();
    }

    @Test
    void anAdministratorWhoEndsTheCaseEndsItsLadders() {
        var number = due24September();
        ladder.at("2026-09-30T09:00", number);
        var task = story.waiting(number, STEP);
        runtime.deleteProcessInstance(task.getProcessInstanceId(), "test");
        assertThat(ladder.running(number)).isZero();
        assertThat(ladder.levels(number)).contains("L2 WITHDRAWN 2026-09-30T09:00");
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(number.value())
                        .count())
                .isZero();
    }

    private CaseNumber due24September() {
        story.at("2026-09-21T09:00");
        return ladder.started("check-again", Map.of("leadUnit", "market-reg"));
    }
}
