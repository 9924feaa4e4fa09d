package org.lookback.supervision.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.calendar.ShippedCalendar.at;
import static org.lookback.supervision.persistence.TwoUnits.A;
import static org.lookback.supervision.persistence.TwoUnits.B;
import static org.lookback.supervision.persistence.TwoUnits.NOW;
import static org.lookback.supervision.persistence.TwoUnits.caseNo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.escalation.Level;
import org.lookback.escalation.LevelState;
import org.lookback.notice.MorningSheet;
import org.lookback.supervision.Board;
import org.lookback.supervision.DeadlineFilter;
import org.lookback.supervision.DeadlineLine;
import org.lookback.supervision.Fraction;
import org.lookback.supervision.Grouping;
import org.lookback.supervision.LevelFilter;
import org.lookback.supervision.LevelLine;
import org.lookback.supervision.LevelTally;
import org.lookback.supervision.Page;
import org.lookback.supervision.Period;
import org.lookback.supervision.SupervisedDeadline;
import org.lookback.supervision.SupervisedDeadlines;
import org.lookback.supervision.SupervisedLevel;
import org.lookback.supervision.SupervisedLines;
import org.lookback.supervision.Tally;
import org.lookback.workflow.Deadline.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Every number of the board on twelve deadlines and nine levels, counted by hand. */
@ProcessTest
@Transactional
class SqlSupervisionTests {

    private static final Period SEPTEMBER = new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30));
    private static final Page ALL = new Page(1, 200);

    @Autowired
    private SupervisedLines lines;

    @Autowired
    private SupervisedDeadlines deadlines;

    @Autowired
    private Board board;

    @Autowired
    private List<MorningSheet> sheets;

    @BeforeEach
    void mondayMorning() {
        ClockUtil.setCurrentTime(Date.from(NOW));
        lines.put(TwoUnits.deadlines());
        lines.climb(TwoUnits.levels());
    }

    @Test
    void runningLateOnesAreCountedByLevelTermUnitAndKind() {
        assertThat(board.overdue(of(A), Grouping.LEVEL))
                .containsExactlyInAnyOrder(new Tally(null, 2), new Tally("L1", 1), new Tally("L2", 1));
        assertThat(board.overdue(of(A), Grouping.TERM))
                .containsExactlyInAnyOrder(new Tally("T.ONE", 2), new Tally("T.TWO", 2));
        assertThat(board.overdue(of(A, B), Grouping.UNIT)).containsExactly(new Tally(A, 4), new Tally(B, 1));
        assertThat(board.overdue(of(A, B), Grouping.CASE_TYPE)).containsExactly(new Tally("SUP", 5));
    }

    @Test
    void everyCountUnfoldsToItsDeadlinesWorstFirst() {
        assertThat(numbers(of(A).overdueOnly())).containsExactly(caseNo(2), caseNo(3), caseNo(1), caseNo(5));
        assertThat(board.deadlines(of(A).overdueOnly(), ALL).total()).isEqualTo(4);
        assertThat(board.deadlines(of(A).overdueOnly(), new Page(2, 3)).items())
                .extracting(DeadlineLine::caseNo)
                .containsExactly(caseNo(5));
        for (var grouping : Grouping.values()) {
            for (var group : board.overdue(of(A, B), grouping)) {
                var listed = board.deadlines(
                        narrowed(of(A, B), grouping, group.name()).overdueOnly(), ALL);
                assertThat(listed.total()).as("%s %s", grouping, group).isEqualTo(group.count());
                assertThat(listed.items()).hasSize((int) group.count());
            }
        }
    }

    @Test
    void withoutAFilterWhatRunsComesBeforeWhatIsAtRest() {
        assertThat(numbers(of(A)))
                .containsExactly(
                        caseNo(2),
                        caseNo(3),
                        caseNo(1),
                        caseNo(5),
                        caseNo(4),
                        caseNo(7),
                        caseNo(8),
                        caseNo(12),
                        caseNo(10),
                        caseNo(6),
                        caseNo(9));
        assertThat(numbers(of(A, State.PAUSED))).containsExactly(caseNo(6));
    }

    @Test
    void eachFilterAndItsOppositeAreEverything() {
        for (UnaryOperator<DeadlineFilter> both : List.<UnaryOperator<DeadlineFilter>>of(
                filter -> flagged(filter, false, null, null),
                filter -> flagged(filter, null, false, null),
                filter -> flagged(filter, null, null, false))) {
            assertThat(deadlines.count(both.apply(of(A)))).isPositive();
        }
        assertThat(deadlines.count(flagged(of(A), true, null, null))
                        + deadlines.count(flagged(of(A), false, null, null)))
                .isEqualTo(11);
        assertThat(deadlines.count(flagged(of(A), null, true, null))
                        + deadlines.count(flagged(of(A), null, false, null)))
                .isEqualTo(11);
        assertThat(deadlines.count(flagged(of(A), null, null, true))
                        + deadlines.count(flagged(of(A), null, null, false)))
                .isEqualTo(11);
    }

    @Test
    void theWorkingDaysOfEachLateOneAreThoseOfTheCalendarSheet() {
        var days = board.deadlines(flagged(of(A), null, true, null), ALL).items().stream()
                .collect(Collectors.toMap(DeadlineLine::caseNo, line -> board.overdueDays(line, NOW)));
        assertThat(days)
                .containsOnly(
                        Map.entry(caseNo(1), 2),
                        Map.entry(caseNo(2), 6),
                        Map.entry(caseNo(3), 3),
                        Map.entry(caseNo(5), 0),
                        Map.entry(caseNo(8), 1),
                        Map.entry(caseNo(10), 2),
                        Map.entry(caseNo(12), 1));
    }

    /** 9 count: all eleven but the paused one and the one cancelled in time. 7 are late, by 2+6+3+0+1+2+1 = 15 working days. */
    @Test
    void theRatesOfSeptemberAreExactFractions() {
        var found = board.indicators(SEPTEMBER, Set.of(A));

        assertThat(found.overdueRate()).isEqualTo(new Fraction(7, 9));
        assertThat(found.meanOverdueDays()).isEqualTo(new Fraction(15, 7));
        assertThat(found.replyPunctuality()).isEqualTo(new Fraction(3, 4));
        assertThat(found.levels()).containsExactly(new LevelTally(A, Level.L1, 2), new LevelTally(A, Level.L2, 5));
        assertThat(numbers(flagged(of(A), null, true, null))).hasSize(7);
        assertThat(numbers(flagged(of(A), null, null, true))).hasSize(9);
    }

    @Test
    void anotherPeriodAndAnotherUnitHaveTheirOwn() {
        var first = new Period(LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 11));
        assertThat(board.indicators(first, Set.of(A)).overdueRate()).isEqualTo(new Fraction(3, 4));
        assertThat(board.indicators(SEPTEMBER, Set.of(B)).overdueRate()).isEqualTo(new Fraction(1, 1));
        assertThat(board.indicators(SEPTEMBER, Set.of("-")).overdueRate().value())
                .isNull();
        assertThat(board.indicators(SEPTEMBER, null).overdueRate().denominator())
                .isGreaterThanOrEqualTo(10);
    }

    @Test
    void ordersAreListedByTheirHardDateAndSayWhetherTheyAreLate() {
        var all = orders(null, null, null);
        assertThat(all)
                .extracting(LevelLine::caseNo)
                .containsExactly(caseNo(8), caseNo(10), caseNo(9), caseNo(2), caseNo(6), caseNo(7));
        assertThat(all)
                .filteredOn(order -> order.isLate(NOW))
                .extracting(LevelLine::caseNo)
                .containsExactly(caseNo(2));
        assertThat(orders(null, true, null)).hasSize(4);
        assertThat(orders(null, true, true)).hasSize(3);
        assertThat(orders(null, true, false)).extracting(LevelLine::caseNo).containsExactly(caseNo(2));
        assertThat(orders(LevelState.ORDERED, false, null))
                .extracting(LevelLine::caseNo)
                .containsExactly(caseNo(6));
    }

    @Test
    void aProposalDoesNotLetADeadlineClimbAndADecisionDoes() {
        assertThat(level(2)).isEqualTo(Level.L2);
        lines.climb(TwoUnits.levels().stream()
                .filter(level -> level.level() == Level.L3)
                .map(level -> new SupervisedLevel(
                        level.deadline(),
                        level.taskId(),
                        Level.L3,
                        A,
                        LevelState.APPROVED,
                        at("2026-09-21T08:30"),
                        at("2026-09-21T08:30"),
                        null,
                        null,
                        null))
                .toList());
        assertThat(level(2)).isEqualTo(Level.L3);
        lines.climb(TwoUnits.levels());
        assertThat(level(2)).as("never down again").isEqualTo(Level.L3);
    }

    @Test
    void theLevelsCanBeReadFromTheOrdersAgain() {
        lines.put(List.of(TwoUnits.line(20, A, "T.ONE", "2026-09-14T17:30", State.OVERDUE, null)));
        lines.climbAgain(List.of(caseNo(2), caseNo(3), caseNo(20)));
        assertThat(level(2)).isEqualTo(Level.L2);
        assertThat(level(3)).isEqualTo(Level.L1);
        assertThat(level(20)).isNull();
    }

    @Test
    void aDroppedOneThatIsToldAgainKeepsItsFirstEndAndOneThatRunsAgainHasNone() {
        lines.put(List.of(TwoUnits.line(10, A, "T.ONE", "2026-09-11T17:30", State.OVERDUE, "2026-09-18T10:00")));
        assertThat(line(10).endedAt()).isEqualTo(at("2026-09-15T10:00"));
        lines.put(List.of(TwoUnits.line(10, A, "T.ONE", "2026-09-11T17:30", State.OVERDUE, null)));
        assertThat(line(10).endedAt()).isNull();
        assertThat(line(10).atRest()).isFalse();
    }

    @Test
    void newsWithoutAStepLeaveTheAnsweringUnitAndCountTheMoves() {
        var moved = TwoUnits.line(4, A, "T.TWO", "2026-09-23T17:30", State.OPEN, null);
        lines.put(List.of(new SupervisedDeadline(moved.deadline(), "SUP", "lead-unit", "own", null, null, 1)));
        assertThat(line(4).unit()).isEqualTo(A);
        assertThat(line(4).step()).isEqualTo("第4步");
        assertThat(line(4).dueOn()).isEqualTo(LocalDate.of(2026, 9, 23));
        assertThat(line(4).changes()).isEqualTo(1);
    }

    @Test
    void theMorningSheetCountsAndNamesTheMostUrgentFirst() {
        var sheet = sheets.stream()
                .flatMap(source -> source.of(LocalDate.of(2026, 9, 21)).stream())
                .filter(unit -> unit.unit().equals(A))
                .findFirst()
                .orElseThrow();
        assertThat(sheet.dueToday()).isEqualTo(1);
        assertThat(sheet.overdue()).isEqualTo(4);
        assertThat(sheet.climbing()).isEqualTo(2);
        assertThat(sheet.lines())
                .containsExactly(
                        caseNo(2) + " 第2步：应于 2026-09-14 17:30:00 前完成，已逾期 6 个工作日，督办。",
                        caseNo(3) + " 第3步：应于 2026-09-17 17:30:00 前完成，已逾期 3 个工作日，催办。",
                        caseNo(1) + " 第1步：应于 2026-09-18 17:30:00 前完成，已逾期 2 个工作日。",
                        caseNo(5) + " 第5步：应于 2026-09-21 08:59:59 前完成，已逾期 0 个工作日。",
                        caseNo(4) + " 第4步：今日 17:30:00 到期。");
    }

    @Test
    void aLongSheetIsCutAndSaysHowManyAreLeft() {
        lines.put(IntStream.rangeClosed(100, 139)
                .mapToObj(number -> TwoUnits.line(number, "sup-unit-c", "T", "2026-09-16T17:30", State.OPEN, null))
                .toList());
        var sheet = sheets.stream()
                .flatMap(source -> source.of(LocalDate.of(2026, 9, 21)).stream())
                .filter(unit -> unit.unit().equals("sup-unit-c"))
                .findFirst()
                .orElseThrow();
        assertThat(sheet.unitName()).as("not in the directory").isEqualTo("sup-unit-c");
        assertThat(sheet.lines()).hasSize(31).last().isEqualTo("另有 10 件。");
    }

    private List<String> numbers(DeadlineFilter filter) {
        return deadlines.list(filter, 200, 0).stream().map(DeadlineLine::caseNo).toList();
    }

    private DeadlineLine line(int number) {
        return deadlines.list(of(A, B), 200, 0).stream()
                .filter(one -> one.caseNo().equals(caseNo(number)))
                .findFirst()
                .orElseThrow();
    }

    private Level level(int number) {
        return line(number).level();
    }

    private List<LevelLine> orders(LevelState state, Boolean counted, Boolean punctual) {
        var filter = new LevelFilter(
                Set.of(A), Level.L2, state, null, null, SEPTEMBER.start(), SEPTEMBER.end(), counted, punctual, NOW);
        return board.levels(filter, ALL).items();
    }

    private static DeadlineFilter of(String... units) {
        return DeadlineFilter.of(Set.copyOf(Arrays.asList(units)), NOW);
    }

    private static DeadlineFilter of(String unit, State state) {
        return new DeadlineFilter(Set.of(unit), null, null, null, state, null, null, null, null, null, NOW);
    }

    private static DeadlineFilter flagged(DeadlineFilter filter, Boolean overdue, Boolean late, Boolean counted) {
        return new DeadlineFilter(
                filter.units(), null, null, null, null, overdue, late, counted, null, null, filter.now());
    }

    private static DeadlineFilter narrowed(DeadlineFilter filter, Grouping grouping, String name) {
        return new DeadlineFilter(
                grouping == Grouping.UNIT ? Set.of(name) : filter.units(),
                grouping == Grouping.CASE_TYPE ? name : null,
                grouping == Grouping.TERM ? name : null,
                grouping == Grouping.LEVEL ? name == null ? DeadlineFilter.NO_LEVEL : name : null,
                null,
                null,
                null,
                null,
                null,
                null,
                filter.now());
    }
}
