package org.lookback.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.calendar.ShippedCalendar.at;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a person reads who asks why something is due on that day. */
class ExplanationTests {

    private static final DeadlineCalculator CALCULATOR = ShippedCalendar.calculator();

    @Test
    void everyDayBetweenStartAndDueIsAccountedFor() {
        assertThat(CALCULATOR
                        .due(at("2026-09-30T11:05"), Term.workingDays(5, Cutoff.PARTY))
                        .explanation())
                .containsExactly(
                        "起算时间：2026-09-30（周三）11:05:00，期限为5个工作日。",
                        "起算当日2026-09-30（周三）不计入。",
                        "2026-10-01（周四）至2026-10-07（周三）：国庆节放假，共7天，不计。",
                        "2026-10-08（周四）至2026-10-09（周五）：计为第1至第2个工作日。",
                        "2026-10-10：周六，国庆节补班，计为第3个工作日。",
                        "2026-10-11：周日，不计。",
                        "2026-10-12（周一）至2026-10-13（周二）：计为第4至第5个工作日。",
                        "当事人的期限，截至当日23:59:59。",
                        "到期时间：2026-10-13（周二）23:59:59。");
    }

    @Test
    void aRolledDaySaysWhyItMoved() {
        assertThat(CALCULATOR
                        .due(at("2026-09-20T16:00"), Term.calendarDaysRolled(7, Cutoff.OFFICE))
                        .explanation())
                .containsExactly(
                        "起算时间：2026-09-20（周日）16:00:00，期限为7个自然日。",
                        "起算当日2026-09-20（周日）不计入。",
                        "按自然日连续计算，节假日不扣除，第7日为2026-09-27（周日）。",
                        "2026-09-27：周日，中秋节放假，顺延。",
                        "机关单位的期限，截至当日下班时间17:30:00。",
                        "到期时间：2026-09-28（周一）17:30:00。");
    }

    @Test
    void clockHoursSayThatNothingIsLeftOut() {
        assertThat(CALCULATOR.due(at("2026-10-02T23:25"), Term.clockHours(2)).explanation())
                .containsExactly(
                        "起算时间：2026-10-02（周五）23:25:00，期限为2小时。", "按小时连续计算，夜间、周末和节假日不扣除。", "到期时间：2026-10-03（周六）01:25:00。");
    }

    @Test
    void aYearThatIsNotAnnouncedFollowsTheWeekAndSaysSo() {
        var due = CALCULATOR.due(at("2026-12-30T10:00"), Term.workingDays(3, Cutoff.OFFICE));

        assertThat(due.dueAt()).isEqualTo(at("2027-01-04T17:30"));
        assertThat(due.explanation()).contains("注意：2027年的放假调休安排尚未公布或尚未导入，暂按周一至周五为工作日推算，公布并导入后请重新核对。");
    }

    @Test
    void aTermWithinAnnouncedYearsWarnsOfNothing() {
        assertThat(CALCULATOR
                        .due(at("2026-12-28T10:00"), Term.workingDays(3, Cutoff.OFFICE))
                        .explanation())
                .noneMatch(sentence -> sentence.startsWith("注意"));
    }

    @Test
    void theWarningOfALongTermIsNotLostWhenDaysAreLeftOut() {
        assertThat(CALCULATOR
                        .due(at("2026-01-05T10:00"), Term.workingDays(400, Cutoff.OFFICE))
                        .explanation())
                .hasSizeLessThanOrEqualTo(81)
                .anyMatch(sentence -> sentence.contains("从略"))
                .anyMatch(sentence -> sentence.startsWith("注意：2027年"));
    }

    @Test
    void aSingleDayIsExplained() {
        var calendar = ShippedCalendar.calendar();

        assertThat(calendar.explain(LocalDate.of(2026, 10, 10))).isEqualTo("2026-10-10：周六，国庆节补班，工作日。");
        assertThat(calendar.explain(LocalDate.of(2026, 10, 1))).isEqualTo("2026-10-01：周四，国庆节放假，非工作日。");
        assertThat(calendar.explain(LocalDate.of(2026, 10, 17))).isEqualTo("2026-10-17：周六，非工作日。");
        assertThat(calendar.explain(LocalDate.of(2027, 10, 1)))
                .isEqualTo("2027-10-01：周五，工作日（2027年放假调休安排尚未公布，按周一至周五推算）。");
    }
}
