package org.lookback.extension;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.WorkingCalendar;

/**
 * Why a request is refused by rule, without anybody deciding.
 *
 * @param code e.g. {@code LATE_REQUEST}
 * @param sentence what is wrong and what to do, for the person who asked
 */
public record Objection(String code, String sentence) {

    /** @param used requests of this round that were granted or are still open; those refused by a person do not count [D] */
    public static Optional<Objection> to(
            ExtensionRule rule, Instant due, int used, Instant now, WorkingCalendar calendar) {
        var until = DistrictTime.text(due);
        if (!rule.extendable()) {
            return Optional.of(new Objection("NOT_EXTENDABLE", "这一期限按规定不能延期，请在 %s 前完成。".formatted(until)));
        }
        if (used >= rule.max()) {
            return Optional.of(new Objection(
                    "LIMIT_REACHED", "这一期限最多延期 %d 次，已经批准过或正在审批，不能再次申请，请在 %s 前完成。".formatted(rule.max(), until)));
        }
        var latest = rule.latestFiling(due, calendar);
        if (now.truncatedTo(ChronoUnit.SECONDS).isAfter(latest)) {
            return Optional.of(new Objection(
                    "LATE_REQUEST",
                    "延期申请最迟应在%s（%s）提出，现在已经超过，期限不变，仍为 %s；确实不能按期完成的，请尽快向本单位负责人报告。"
                            .formatted(rule.latestWords(), DistrictTime.text(latest), until)));
        }
        return Optional.empty();
    }
}
