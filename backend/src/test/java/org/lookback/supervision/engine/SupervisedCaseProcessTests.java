package org.lookback.supervision.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.calendar.Cutoff;
import org.lookback.calendar.Term;
import org.lookback.calendar.TermKind;
import org.lookback.casefile.CaseNumber;
import org.lookback.escalation.Level;
import org.lookback.escalation.LevelRecorded;
import org.lookback.escalation.LevelState;
import org.lookback.supervision.Rebuild;
import org.lookback.workflow.DeadlineMoves;
import org.lookback.workflow.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A case of a kind that nobody here knows is late, climbs, is done: the board follows in the same transaction. */
@ProcessTest
class SupervisedCaseProcessTests {

    private static final String TERM = "INS.SERVE";

    private FloodStories flood;

    @Autowired
    private Story story;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private DeadlineMoves moves;

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void stories(@Autowired AutowireCapableBeanFactory beans) {
        flood = beans.createBean(FloodStories.class);
    }

    /** One working day after 30 September is 8 October, 17:30; on Saturday the 10th, which is worked, it is two working days late. */
    @Test
    void aLateStepShowsUpUnfoldsClimbsAndIsGoneWhenDoneAndCountedLate() {
        var number = startedBeforeTheHoliday("sd-wulituo");
        assertThat(overdue("sd-wulituo").path("total").asInt()).isZero();

        story.at("2026-10-10T09:00");
        var board = overdue("sd-wulituo");
        assertThat(board.path("total").asInt()).isOne();
        assertThat(board.path("items").get(0).path("key").asText()).isEqualTo("sd-wulituo");
        var listed = flood.asSupervisor(board.path("items").get(0).path("list").asText());
        assertThat(listed.path("total").asInt()).isOne();
        var line = listed.path("items").get(0);
        assertThat(line.path("caseNo").asText()).isEqualTo(number.value());
        assertThat(line.path("step").asText()).isEqualTo("排除隐患");
        assertThat(line.path("dueAt").asText()).isEqualTo("2026-10-08T17:30:00+08:00");
        assertThat(line.path("overdueWorkingDays").asInt()).isEqualTo(2);
        assertThat(line.path("levelLabel").asText()).isEqualTo("未升级");
        assertThat(flood.get("qin.supervisor1", line.path("caseLink").asText())
                        .getStatusCode()
                        .value())
                .isEqualTo(200);

        climbed(number, Level.L1, LevelState.RAISED);
        var byLevel = flood.asSupervisor("/api/supervision/overdue?groupBy=level&unit=sd-wulituo");
        assertThat(byLevel.path("items").get(0).path("label").asText()).isEqualTo("催办");

        flood.removed(number);
        assertThat(overdue("sd-wulituo").path("total").asInt()).isZero();
        var rates = flood.asSupervisor("/api/supervision/indicators?from=2026-10-08&to=2026-10-08&unit=sd-wulituo");
        assertFraction(rates.path("items").get(0), 1, 1);
        assertFraction(rates.path("items").get(1), 2, 1);
        assertThat(rates.path("levels").size()).as("reached on the 10th").isZero();
        var late = flood.asSupervisor(
                rates.path("items").get(0).path("numeratorList").asText());
        assertThat(late.path("total").asInt()).isOne();
        assertThat(late.path("items").get(0).path("state").asText()).isEqualTo("DONE");
    }

    @Test
    void anExtendedDeadlineIsNotLateAnyMoreAndSaysThatItWasMoved() {
        var number = startedBeforeTheHoliday("sd-jindingjie");
        story.at("2026-10-09T09:00");
        inTransaction(() -> deadlines.reportOverdue(number, TERM, "", "排除隐患"));
        assertThat(overdue("sd-jindingjie").path("total").asInt()).isOne();

        moves.extend(number, TERM, "", new Term(TermKind.WD, 2, Cutoff.OFFICE, false), "chen", "材料未到");

        assertThat(overdue("sd-jindingjie").path("total").asInt()).isZero();
        var line = only("sd-jindingjie");
        assertThat(line.path("dueAt").asText()).isEqualTo("2026-10-10T17:30:00+08:00");
        assertThat(line.path("changes").asInt()).isOne();
        assertThat(line.path("state").asText()).isEqualTo("OPEN");

        moves.pause(number, TERM, "", "chen", "等待鉴定");
        story.at("2026-10-20T09:00");
        assertThat(overdue("sd-jindingjie").path("total").asInt())
                .as("its time stands still")
                .isZero();
        assertThat(only("sd-jindingjie").path("pausedAt").isNull()).isFalse();
        flood.ended(number);
    }

    @Test
    void aLateOneWhoseCaseIsEndedIsGoneFromTheBoardAndStaysCounted() {
        var number = startedBeforeTheHoliday("sd-guangning");
        story.at("2026-10-09T09:00");
        inTransaction(() -> deadlines.reportOverdue(number, TERM, "", "排除隐患"));
        flood.ended(number);

        story.at("2026-10-12T09:00");
        assertThat(overdue("sd-guangning").path("total").asInt()).isZero();
        var rates = flood.asSupervisor("/api/supervision/indicators?from=2026-10-08&to=2026-10-08&unit=sd-guangning");
        assertFraction(rates.path("items").get(0), 1, 1);
        assertFraction(rates.path("items").get(1), 1, 1);
    }

    @Test
    void whatIsRolledBackWasNeverSeen() {
        var number = startedBeforeTheHoliday("sd-huaihelu");
        story.at("2026-10-09T09:00");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            deadlines.done(number, TERM, "", Story.time("2026-10-09T09:00"));
            status.setRollbackOnly();
        });
        assertThat(overdue("sd-huaihelu").path("total").asInt()).isOne();
        flood.ended(number);
    }

    @Test
    void anUpgradedInstallationIsCompletedFromTheDeadlinesAndTheWaitingSteps() {
        var number = startedBeforeTheHoliday("sd-jianzhongjie");
        var before = only("sd-jianzhongjie");
        inTransaction(() -> jdbc.update("delete from supervised_deadline where case_no = ?", number.value()));
        assertThat(rebuild.isNeeded()).isTrue();

        var answer = flood.post("admin", "/api/supervision/rebuild");

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody().path("deadlines").asLong()).isPositive();
        assertThat(rebuild.isNeeded()).isFalse();
        assertThat(only("sd-jianzhongjie")).isEqualTo(before);
        rebuild.all();
        assertThat(only("sd-jianzhongjie")).as("as often as one likes").isEqualTo(before);
        flood.ended(number);
    }

    private CaseNumber startedBeforeTheHoliday(String unit) {
        story.at("2026-09-30T10:20");
        return flood.started(unit);
    }

    private JsonNode overdue(String unit) {
        return flood.asSupervisor("/api/supervision/overdue?groupBy=unit&unit=" + unit);
    }

    private JsonNode only(String unit) {
        var listed = flood.asSupervisor("/api/supervision/deadlines?unit=" + unit);
        assertThat(listed.path("total").asInt()).isOne();
        return listed.path("items").get(0);
    }

    private void climbed(CaseNumber number, Level level, LevelState state) {
        inTransaction(() -> events.publishEvent(new LevelRecorded(
                number,
                "task-of-" + number,
                TERM,
                "",
                1,
                level,
                state,
                Story.time("2026-10-10T09:00"),
                null,
                "sd-wulituo")));
    }

    private void inTransaction(Runnable what) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> what.run());
    }

    private static void assertFraction(JsonNode rate, int numerator, int denominator) {
        assertThat(rate.path("numerator").asInt()).as(rate.toString()).isEqualTo(numerator);
        assertThat(rate.path("denominator").asInt()).as(rate.toString()).isEqualTo(denominator);
    }
}
