package org.lookback.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;

/** Says until when something is due and how that was counted, for working days, calendar days, clock hours and minutes. */
@Service
public class DeadlineCalculator {

    private static final Duration LEAST_REST = Duration.ofHours(1);
    private static final Duration LEAST_REST_IN_MINUTES = Duration.ofMinutes(1);

    private final WorkingCalendar calendar;

    public DeadlineCalculator(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The day of the start is not counted, whatever the hour (Civil Code art. 201); clock hours run from the second. */
    public DueDate due(Instant start, Term term) {
        var explanation = new Explanation().say("起算时间：%s，期限为%s。".formatted(DayWords.of(start), term.words()));
        return count(start, term, explanation);
    }

    /** An extension counts from the old due date, not from the day of the decision. [S3] */
    public DueDate extend(Instant oldDue, Term addition) {
        var explanation =
                new Explanation().say("原到期时间：%s，延长%s，自原到期时间起接续计算。".formatted(DayWords.of(oldDue), addition.words()));
        return count(oldDue, addition, explanation);
    }

    /** After an approved pause the rest of the term runs from the day of resumption, at least one day (or hour). */
    public DueDate resume(Instant suspendedAt, Instant oldDue, Instant resumedAt, Term original) {
        if (suspendedAt.truncatedTo(ChronoUnit.SECONDS).isAfter(oldDue)) {
            throw Refusal.conflict("TERM_ALREADY_PASSED", "期限已于%s届满，不能再中止计算。".formatted(DayWords.of(oldDue)));
        }
        if (resumedAt.isBefore(suspendedAt)) {
            throw Refusal.invalid(
                    "RESUMED_BEFORE_SUSPENDED",
                    "恢复时间%s早于中止时间%s，请核对后重新填写。".formatted(DayWords.of(resumedAt), DayWords.of(suspendedAt)));
        }
        var explanation =
                new Explanation().say("期限自%s起中止，原到期时间：%s。".formatted(DayWords.of(suspendedAt), DayWords.of(oldDue)));
        if (original.kind().runsThrough()) {
            var rest = Duration.between(suspendedAt, oldDue);
            var least = original.kind() == TermKind.CH ? LEAST_REST : LEAST_REST_IN_MINUTES;
            return afterPause(resumedAt, rest.compareTo(least) < 0 ? least : rest, least, explanation);
        }
        var rest = original.lasting(Math.max(1, daysLeft(suspendedAt, oldDue, original.kind())));
        explanation.say("剩余期限%s，自恢复之日%s起接续计算。".formatted(rest.words(), DayWords.of(resumedAt)));
        return count(resumedAt, rest, explanation);
    }

    private int daysLeft(Instant suspendedAt, Instant oldDue, TermKind kind) {
        var from = DistrictTime.dayOf(suspendedAt);
        var to = DistrictTime.dayOf(oldDue);
        return kind == TermKind.WD
                ? calendar.table().workingDaysIn(from, to)
                : Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    private static DueDate afterPause(Instant resumedAt, Duration rest, Duration least, Explanation explanation) {
        explanation.say("剩余%d小时%d分，自恢复时间%s起接续计算，最少为%s。"
                .formatted(
                        rest.toHours(),
                        rest.toMinutesPart(),
                        DayWords.of(resumedAt),
                        least.equals(LEAST_REST) ? "1小时" : "1分钟"));
        return result(resumedAt.plus(rest), explanation);
    }

    private DueDate count(Instant start, Term term, Explanation explanation) {
        if (term.kind().runsThrough()) {
            explanation.say("按%s连续计算，夜间、周末和节假日不扣除。".formatted(term.kind() == TermKind.CH ? "小时" : "分钟"));
            return result(start.plus(term.length()), explanation);
        }
        var day = lastDay(DistrictTime.dayOf(start), term, explanation);
        explanation.say(term.cutoff().words() + "。");
        return result(DistrictTime.at(day, term.cutoff().time()), explanation);
    }

    private LocalDate lastDay(LocalDate start, Term term, Explanation explanation) {
        explanation.say("起算当日%s不计入。".formatted(DayWords.of(start)));
        var walk = new DayWalk(calendar.table());
        if (term.kind() == TermKind.WD) {
            var day = walk.workingDays(start, term.amount());
            explanation.sayAll(walk.sentences()).sayAll(walk.warnings());
            return day;
        }
        var end = start.plusDays(term.amount());
        explanation.say("按自然日连续计算，节假日不扣除，第%d日为%s。".formatted(term.amount(), DayWords.of(end)));
        if (!term.roll()) {
            return end;
        }
        var day = walk.roll(end);
        explanation.sayAll(walk.sentences()).sayAll(walk.warnings());
        return day;
    }

    private static DueDate result(Instant dueAt, Explanation explanation) {
        explanation.say("到期时间：%s。".formatted(DayWords.of(dueAt)));
        return new DueDate(dueAt, explanation.sentences());
    }
}
