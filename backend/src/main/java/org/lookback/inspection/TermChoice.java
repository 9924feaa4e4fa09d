package org.lookback.inspection;

import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** How many working days a reviewer may choose for MAJOR findings (INS.RECT.MAJOR). */
record TermChoice(int min, int max) {

    @Nullable
    Integer check(@Nullable Integer days, boolean hasMajor) {
        if (days == null) {
            return null;
        }
        if (!hasMajor) {
            throw Refusal.invalid("TERM_DAYS_NOT_APPLICABLE", "只有较重问题可以自定整改期限，本案没有待整改的较重问题，请清空整改天数。");
        }
        if (days < min || days > max) {
            throw Refusal.invalid("TERM_DAYS_OUT_OF_RANGE", "整改期限应为 %d 至 %d 个工作日，现为 %d，请修改。".formatted(min, max, days));
        }
        return days;
    }
}
