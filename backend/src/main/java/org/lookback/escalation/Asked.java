package org.lookback.escalation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** What the forms of the ladder ask for, checked again where it counts. */
final class Asked {

    private static final int YEARS_AHEAD = 1;

    private Asked() {}

    /** The text without blanks around it. @throws Refusal FIELD_MISSING, FIELD_LENGTH */
    static String text(@Nullable String written, String label, int least, int most) {
        var text = written == null ? "" : written.strip();
        if (text.isEmpty()) {
            throw Refusal.invalid("FIELD_MISSING", "请填写“%s”。".formatted(label));
        }
        if (text.length() < least || text.length() > most) {
            throw Refusal.invalid(
                    "FIELD_LENGTH", "“%s”应为 %d 至 %d 个字，现在是 %d 个字。".formatted(label, least, most, text.length()));
        }
        return text;
    }

    /** A day from today on, within a year. @throws Refusal FIELD_MISSING, DAY_OUT_OF_RANGE */
    static LocalDate day(@Nullable LocalDate chosen, String label, LocalDate today) {
        if (chosen == null) {
            throw Refusal.invalid("FIELD_MISSING", "请填写“%s”。".formatted(label));
        }
        if (chosen.isBefore(today) || chosen.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw Refusal.invalid("DAY_OUT_OF_RANGE", "“%s”应在今天（%s）之后一年之内，现在是 %s，请修改。".formatted(label, today, chosen));
        }
        return chosen;
    }

    static boolean choice(@Nullable Boolean chosen, String label) {
        if (chosen == null) {
            throw Refusal.invalid("FIELD_MISSING", "请选择“%s”。".formatted(label));
        }
        return chosen;
    }
}
