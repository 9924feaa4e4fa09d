package org.lookback.escalation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.workflow.Deadline;

/** What the timeline says when a level is reached. */
final class LevelWords {

    /** A timer is never exact to the second; only what is later than this was held up by something. */
    private static final Duration USUAL = Duration.ofMinutes(15);

    private LevelWords() {}

    static String of(LadderLevel level, Ladder ladder, Deadline deadline, String timeLeft, String unit) {
        var due = DistrictTime.text(deadline.dueAt());
        var task = ladder.taskName();
        var text =
                switch (level.level()) {
                    case L0 ->
                        deadline.isLate(level.raisedAt())
                                ? "预警：“%s”已于 %s 到期，已提醒承办人。".formatted(task, due)
                                : "预警：“%s”将于 %s 到期，剩余%s，已提醒承办人。".formatted(task, due, timeLeft);
                    case L1 -> "催办：“%s”应于 %s 前完成，已逾期%s，已通知承办人和审核人。".formatted(task, due, timeLeft);
                    case L2 ->
                        "督办：“%s”已逾期%s，已向%s负责人下达督办单，限 %s 前完成并书面说明情况。"
                                .formatted(task, timeLeft, unit, hardDue(level.hardDue()));
                    case L3 -> "建议约谈：“%s”已逾期%s，是否约谈%s负责人由督导员决定。".formatted(task, timeLeft, unit);
                    case L4 -> "建议通报：“%s”已逾期%s，是否通报%s由督导员决定。".formatted(task, timeLeft, unit);
                };
        return text + late(level.plannedAt(), level.raisedAt());
    }

    static String late(Instant planned, Instant now) {
        return Duration.between(planned, now).compareTo(USUAL) > 0
                ? "（本应于 %s 发出，因系统停运或时钟调整迟发。）".formatted(DistrictTime.text(planned))
                : "";
    }

    private static String hardDue(@Nullable Instant due) {
        return due == null ? "督办单所列时间" : DistrictTime.text(due);
    }
}
