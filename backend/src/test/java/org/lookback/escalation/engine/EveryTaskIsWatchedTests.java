package org.lookback.escalation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.escalation.LadderStories;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever a designer has just deployed is watched, and whatever nobody can do goes to the supervisors on duty. */
@ProcessTest
class EveryTaskIsWatchedTests {

    @Autowired
    private Story story;

    @Autowired
    private LadderStories ladder;

    @Autowired
    private TaskService tasks;

    @Autowired
    private CaseDesk cases;

    @Test
    void aTaskWithATermButNoDrawnTimerClimbs() {
        story.at("2026-09-21T09:00");
        var number = ladder.started("no-timer", Map.of("leadUnit", "urban-mgmt"));
        assertThat(ladder.running(number)).isEqualTo(1);
        assertThat(ladder.at("2026-09-23T17:29:59", number)).isEmpty();
        assertThat(ladder.at("2026-09-23T17:30", number)).containsExactly("L0 RAISED 2026-09-23T17:30");
        assertThat(ladder.at("2026-09-28T09:00", number)).containsExactly("L1 RAISED 2026-09-28T09:00");
        ladder.done(number, "userTask_inspect", "sun.officer5");
        assertThat(ladder.running(number)).isZero();
    }

    @Test
    void aProcessThatSaysNothingOfTermsOrCasesClimbsByTheUsualTerm() {
        story.at("2026-09-21T09:00");
        var number = ladder.started("street-lamp", Map.of("pole", "L-17"));
        assertThat(ladder.at("2026-09-30T09:00", number))
                .containsExactly(
                        "L0 RAISED 2026-09-30T09:00", "L1 RAISED 2026-09-30T09:00", "L2 ORDERED 2026-09-30T09:00");
        ladder.handIn(
                number,
                "userTask_replyToOrder",
                "su.lugu.head",
                "{\"done\":\"已联系电力公司更换灯具\",\"why\":\"等待配件到货\",\"promisedOn\":\"2026-10-09\"}");
        assertThat(ladder.levels(number)).contains("L2 REPLIED 2026-09-30T09:00");
        tasks.complete(story.waiting(number, "userTask_mend").getId());
        assertThat(ladder.running(number)).isZero();
        assertThat(cases.get(number).isOpen()).isFalse();
    }

    @ParameterizedTest(name = "lead unit ''{0}''")
    @ValueSource(strings = {"new-office", ""})
    void aTaskForAnEmptyGroupIsOfferedToTheDutyDeskAndSaysSo(String unit) {
        story.at("2026-09-21T09:00");
        var number = ladder.started("check-again", Map.of("leadUnit", unit));
        assertThat(offeredTo(number, "userTask_verify")).containsExactlyInAnyOrder(unit + "-handler", "supervisor");
        assertThat(ladder.timeline(number, "TASK_FALLBACK").get(0)).contains(unit + "-handler", "没有在岗人员", "督导员");
        assertThat(ladder.at("2026-09-30T09:00", number)).hasSize(3);
        assertThat(offeredTo(number, "userTask_replyToOrder")).containsExactlyInAnyOrder(unit + "-head", "supervisor");
        assertThat(ladder.timeline(number, "TASK_FALLBACK")).hasSize(2);
    }

    @Test
    void aTaskForSomebodyInPostIsNotOfferedElsewhere() {
        story.at("2026-09-21T09:00");
        var number = ladder.started("check-again", Map.of("leadUnit", "market-reg"));
        assertThat(offeredTo(number, "userTask_verify")).containsExactly("market-reg-handler");
        assertThat(ladder.timeline(number, "TASK_FALLBACK")).isEmpty();
    }

    private List<String> offeredTo(CaseNumber number, String step) {
        return tasks.getIdentityLinksForTask(story.waiting(number, step).getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }
}
