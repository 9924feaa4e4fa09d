package org.lookback.card;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.refusal.Refusal;

/** When a test may be taken (YC.TEST): next working day, three times, then training and a wait. [D] */
final class StandingRule {

    private final TestNumbers numbers;
    private final WorkingCalendar calendar;

    StandingRule(TestNumbers numbers, WorkingCalendar calendar) {
        this.numbers = numbers;
        this.calendar = calendar;
    }

    /** @param attempts of one case, in their order */
    Standing of(List<Attempt> attempts, List<Training> trainings) {
        var counting = attempts.stream().filter(Attempt::counts).toList();
        var failed = Math.toIntExact(counting.stream()
                .filter(attempt -> attempt.state() == Attempt.State.FAILED)
                .count());
        var left = numbers.attempts() - failed % numbers.attempts();
        if (counting.stream().anyMatch(attempt -> attempt.state() == Attempt.State.PASSED)) {
            return new Standing(Standing.Next.PASSED, 0, null);
        }
        if (counting.stream().anyMatch(Attempt::isOpen)) {
            return new Standing(Standing.Next.RUNNING, left - 1, null);
        }
        if (failed == 0) {
            return new Standing(Standing.Next.ATTEMPT, left, null);
        }
        var last = counting.get(counting.size() - 1);
        if (failed % numbers.attempts() != 0) {
            var ended = DistrictTime.dayOf(Objects.requireNonNull(last.endedAt()));
            return new Standing(Standing.Next.ATTEMPT, left, workingDay(ended, 1));
        }
        return trainings.stream()
                .filter(training -> training.afterAttempt() == last.attempt())
                .findFirst()
                .map(training ->
                        new Standing(Standing.Next.ATTEMPT, left, workingDay(training.trainedOn(), numbers.waitDays())))
                .orElse(new Standing(Standing.Next.TRAINING, 0, null));
    }

    /** @throws Refusal ALREADY_PASSED, TEST_RUNNING, TRAINING_FIRST, RETAKE_TOO_EARLY or CLOCK_MOVED_BACK */
    void checkAttempt(List<Attempt> attempts, List<Training> trainings, Instant now) {
        var standing = of(attempts, trainings);
        switch (standing.next()) {
            case PASSED -> throw Refusal.conflict("ALREADY_PASSED", "考核测试已经合格，不用再测。");
            case RUNNING -> throw Refusal.conflict("TEST_RUNNING", "上一次测试还没有结束；请等场所交卷、录入纸质卷成绩，或作废后再开始。");
            case TRAINING ->
                throw Refusal.conflict(
                        "TRAINING_FIRST",
                        "已连续 %d 次不合格，须先培训并登记，自培训之日起第 %d 个工作日方可再测。".formatted(numbers.attempts(), numbers.waitDays()));
            case ATTEMPT -> {}
        }
        attempts.forEach(attempt -> checkClock(attempt, now));
        if (standing.earliest() != null && now.isBefore(standing.earliest())) {
            throw Refusal.conflict(
                    "RETAKE_TOO_EARLY", "还不到再次测试的时间，最早为 %s。".formatted(DistrictTime.dayOf(standing.earliest())));
        }
    }

    /** @throws Refusal CLOCK_MOVED_BACK if something has happened to the attempt later than now */
    static void checkClock(Attempt attempt, Instant now) {
        var latest = attempt.endedAt() != null
                ? attempt.endedAt()
                : attempt.openedAt() != null ? attempt.openedAt() : attempt.startedAt();
        if (now.isBefore(latest)) {
            throw Refusal.conflict(
                    "CLOCK_MOVED_BACK",
                    "系统时间早于第 %d 次测试的时间 %s，请联系系统管理员核对时间。".formatted(attempt.attempt(), DistrictTime.text(latest)));
        }
    }

    private Instant workingDay(LocalDate after, int n) {
        return DistrictTime.at(calendar.workingDay(after, n), LocalTime.MIN);
    }
}
