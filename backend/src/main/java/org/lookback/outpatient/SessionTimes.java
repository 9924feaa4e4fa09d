package org.lookback.outpatient;

import java.time.Duration;
import org.lookback.refusal.Refusal;

/** Whether a session's times make sense, whoever announces it. */
final class SessionTimes {

    private static final int MOST_SLOTS = 300;
    private static final Duration LONGEST = Duration.ofHours(24);

    private SessionTimes() {}

    static void check(NewSession wanted) {
        if (!wanted.id().matches("[0-9A-Za-z][0-9A-Za-z-]{0,35}")) {
            throw invalid("SESSION_ID", "出诊编号“%s”应为 1 到 36 位字母、数字或连字符。".formatted(wanted.id()));
        }
        var length = Duration.between(wanted.startsAt(), wanted.endsAt());
        if (length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
            throw invalid("SESSION_TIMES", "出诊的结束时间应晚于开始时间，且不超过 24 小时，请核对。");
        }
        checkSlots(wanted);
    }

    /** What has been announced is not changed by announcing something else under its name. */
    static ClinicSession same(ClinicSession known, NewSession wanted) {
        var announced = wanted.session();
        var asAnnounced = new ClinicSession(
                known.id(),
                known.hospital(),
                known.department(),
                known.doctor(),
                known.startsAt(),
                known.endsAt(),
                null);
        if (!asAnnounced.equals(announced)) {
            throw Refusal.conflict(
                    "SESSION_DIFFERS", "编号为“%s”的出诊已存在且内容不同；已放出的号不能改，请先停诊，再用新编号放号。".formatted(wanted.id()));
        }
        return known;
    }

    private static void checkSlots(NewSession wanted) {
        if (wanted.slots().isEmpty() || wanted.slots().size() > MOST_SLOTS) {
            throw invalid("SLOT_COUNT", "一次出诊应有 1 到 %d 个号，请核对。".formatted(MOST_SLOTS));
        }
        var end = wanted.startsAt();
        for (var slot : wanted.slots()) {
            if (slot.startsAt().isBefore(wanted.startsAt()) || slot.endsAt().isAfter(wanted.endsAt())) {
                throw invalid("SLOTS_OUTSIDE", "有号的时间超出出诊时间，请核对每号分钟数和起止时间。");
            }
            if (slot.startsAt().isBefore(end) || !slot.endsAt().isAfter(slot.startsAt())) {
                throw invalid("SLOTS_OVERLAP", "有号的时间互相重叠或结束不晚于开始，请核对。");
            }
            end = slot.endsAt();
        }
    }

    private static Refusal invalid(String code, String message) {
        return Refusal.invalid(code, message);
    }
}
