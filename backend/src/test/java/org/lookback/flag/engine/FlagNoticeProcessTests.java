package org.lookback.flag.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.Story.time;
import static org.lookback.flag.FlagStories.refused;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.flag.AwardForm;
import org.lookback.flag.FlagAward;
import org.lookback.flag.FlagObjection.State;
import org.lookback.flag.FlagReading;
import org.lookback.flag.FlagState;
import org.lookback.flag.FlagStories;
import org.lookback.flag.ObjectionDecision;
import org.lookback.flag.ObjectionDesk;
import org.lookback.flag.ObjectionForm;
import org.lookback.venue.Mark;
import org.lookback.venue.Severity;
import org.lookback.venue.VenueComplaints;
import org.lookback.venue.VenueMarks;
import org.lookback.workflow.CaseProcesses;
import org.lookback.workflow.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

/** The public notice: objections until its last second, nothing handed over before its end, and a second look then. */
@ProcessTest
class FlagNoticeProcessTests {

    private static final String DECIDE = "userTask_decideFlagObjection";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectionForm SMOKE = new ObjectionForm("该场所夜间油烟扰民，不应授旗");

    @Autowired
    private Story story;

    @Autowired
    private FlagStories steps;

    @Autowired
    private ObjectionDesk objections;

    @Autowired
    private FlagAward awards;

    @Autowired
    private FlagReading flags;

    @Autowired
    private VenueMarks marks;

    @Autowired
    private VenueComplaints complaints;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private CaseProcesses processes;

    @Autowired
    private TaskService tasks;

    @Test
    void anUpheldObjectionEndsIt() {
        var number = onNotice("V021");
        story.at("2026-06-16T09:00");
        objections.file(number, SMOKE, "xu.culture.handler");
        objections.file(number, new ObjectionForm("公示材料与实际不符"), "xu.culture.handler");
        assertThat(story.steps(number)).containsExactly(DECIDE, DECIDE);
        decide(number, 1, steps.reviewer("V021"), true);
        assertThat(flags.get(number).state()).isEqualTo(FlagState.REJECTED);
        assertThat(flags.get(number).end().reason()).isEqualTo("公示期间异议成立：经核实属实");
        assertThat(cases.get(number).outcome()).isEqualTo("REJECTED");
        assertThat(flags.objections(number)).extracting(one -> one.state()).containsExactly(State.UPHELD, State.LAPSED);
        assertThat(marks.of("V021")).isEmpty();
    }

    @Test
    void aRefusedObjectionLetsItGoOnAndOneThatNobodyHasDecidedHoldsItUp() {
        var number = onNotice("V039");
        refused("OBJECTION_EMPTY", () -> objections.file(number, new ObjectionForm("差"), "x"));
        refused("FLAG_ON_NOTICE", () -> awards.award(number, new AwardForm(true, null), "x"));
        story.at("2026-06-18T23:59:59");
        objections.file(number, SMOKE, "lu.jindingjie.handler");
        refused("FLAG_ON_NOTICE", () -> awards.award(number, new AwardForm(true, null), "x"));

        // the notice is over to the second, whether or not its timer has been fired
        story.at("2026-06-19T00:00:00");
        refused("FLAG_NOTICE_OVER", () -> objections.file(number, SMOKE, "lu.jindingjie.handler"));
        assertThat(flags.objections(number)).hasSize(1);
        assertThat(story.fireDueTimersOf(number)).isPositive();
        refused("FLAG_NOTICE_OVER", () -> objections.file(number, SMOKE, "lu.jindingjie.handler"));
        assertThat(story.steps(number)).containsExactly(DECIDE);
        assertThat(flags.get(number).state()).isEqualTo(FlagState.ON_NOTICE);

        story.at("2026-06-23T10:00");
        refused(
                "FOUR_EYES",
                () -> objections.decide(number, 1, new ObjectionDecision(false, "与事实不符"), steps.handler("V039")));
        decide(number, 1, steps.head("V039"), false);
        assertThat(story.steps(number)).containsExactly("userTask_awardFlag");
        assertThat(deadlines.newest(number, "RF.AWARD", "").orElseThrow().dueAt())
                .isEqualTo(time("2026-06-24T17:30"));
        steps.award(number);
        refused("FLAG_NOTICE_OVER", () -> objections.file(number, SMOKE, "lu.jindingjie.handler"));
        refused("FLAG_RUNNING", () -> steps.nominated("V039", steps.handler("V039")));
    }

    @Test
    void whatHappensDuringTheNoticeIsSeenAtItsEnd() {
        var number = onNotice("V031");
        story.at("2026-06-17T09:00");
        steps.badVisit("V031", "2026-06-17", Severity.MAJOR);
        assertThat(flags.causes(number)).isEmpty();
        story.at("2026-06-19T00:00:00");
        story.fireDueTimersOf(number);
        assertThat(flags.get(number).state()).isEqualTo(FlagState.REJECTED);
        assertThat(flags.get(number).end().reason())
                .startsWith("公示期满复核，条件不符：最近2次检查未发现问题：2026-06-17检查发现问题1项")
                .contains("90天内没有较重以上问题：2026-06-17发现较重问题");
        assertThat(cases.get(number).outcomeLabel()).isEqualTo("公示期间条件变化，未授予");
    }

    @Test
    void whatHappensBeforeTheHandingOverIsSeenThereAndAPersonSaysNo() {
        var number = onNotice("V019");
        story.at("2026-06-19T00:00:00");
        story.fireDueTimersOf(number);
        story.at("2026-06-22T09:00");
        complaints.upheld("V019", "HOT-9", LocalDate.of(2026, 6, 22), "qin.supervisor1");
        refused("FLAG_CRITERIA_LOST", () -> steps.award(number));
        assertThat(flags.get(number).state()).isEqualTo(FlagState.TO_AWARD);
        assertThat(marks.active("V019", Mark.Kind.RED_FLAG)).isEmpty();
        story.handIn(number, "userTask_awardFlag", steps.handler("V019"), "{\"awarded\":false,\"reason\":\"投诉查实\"}");
        assertThat(cases.get(number).outcomeLabel()).isEqualTo("未授旗");
    }

    private void decide(CaseNumber number, int seq, String by, boolean upheld) {
        var task =
                tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(number.value())
                        .taskDefinitionKey(DECIDE)
                        .list()
                        .stream()
                        .filter(one -> Integer.toString(seq).equals(tasks.getVariable(one.getId(), "track")))
                        .findFirst()
                        .orElseThrow();
        var record = JSON.createObjectNode().put("upheld", upheld).put("reason", upheld ? "经核实属实" : "经核实不属实");
        processes.complete(task.getId(), JSON.createObjectNode().set("record", record), by);
    }

    private CaseNumber onNotice(String venue) {
        steps.cleanVisits(venue, "2026-06-01", "2026-06-08");
        story.at("2026-06-15T09:00");
        return steps.onNotice(venue);
    }
}
