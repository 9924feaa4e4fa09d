package org.lookback.calendar;

import org.lookback.refusal.Refusal;

/** The kinds of time used side by side: working days, calendar days, clock hours and, for emergencies, clock minutes. */
public enum TermKind {
    WD("个工作日", 3_660),
    CD("个自然日", 3_660),
    CH("小时", 87_600),
    CM("分钟", 5_256_000);

    private final String unit;
    private final int maximum;

    TermKind(String unit, int maximum) {
        this.unit = unit;
        this.maximum = maximum;
    }

    /** True for kinds that run through nights and days off, exact to the second. */
    public boolean runsThrough() {
        return this == CH || this == CM;
    }

    /** How people say it, e.g. 3个工作日. */
    public String words(int amount) {
        return amount + unit;
    }

    /** Ten years are more than any rule asks for; a larger amount is a slip of the pen. */
    void requireSensible(int amount) {
        if (amount < 1 || amount > maximum) {
            throw Refusal.invalid(
                    "TERM_AMOUNT_OUT_OF_RANGE", "期限“%s”不在允许范围内，请填写1至%s之间的整数。".formatted(words(amount), words(maximum)));
        }
    }
}
