package org.lookback.privacy;

import java.util.regex.Pattern;
import org.lookback.refusal.Refusal;

/** Why somebody wants to see a person's data: one line. [C6] */
public final class LookReason {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 200;
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\s\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

    private LookReason() {}

    /** @param example what a good reason looks like, for whoever gave none @throws Refusal REASON_REQUIRED */
    public static String of(String typed, String example) {
        var line = NOT_IN_A_LINE.matcher(typed).replaceAll(" ").strip();
        var length = line.codePointCount(0, line.length());
        if (length < SHORTEST || length > LONGEST) {
            throw Refusal.invalid(
                    "REASON_REQUIRED", "查看个人信息须写明理由（%d 到 %d 个字），例如“%s”。".formatted(SHORTEST, LONGEST, example));
        }
        return line;
    }
}
