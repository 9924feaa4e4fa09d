package org.lookback.escalation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lookback.privacy.Masking;
import org.lookback.refusal.Refusal;

/**
 * What a nudge says, as it may stand on a timeline: one line, phone and identity numbers masked. [C6]
 *
 * @param masked whether something had to be masked
 */
public record NudgeMessage(String text, boolean masked) {

    private static final int LONGEST = 200;
    private static final String USUAL = "请尽快办理。";
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\s\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

    /** @throws Refusal MESSAGE_TOO_LONG */
    public static NudgeMessage of(@Nullable String typed) {
        var line = NOT_IN_A_LINE
                .matcher(typed == null ? "" : typed)
                .replaceAll(" ")
                .strip();
        if (line.isEmpty()) {
            return new NudgeMessage(USUAL, false);
        }
        var length = line.codePointCount(0, line.length());
        if (length > LONGEST) {
            throw Refusal.invalid("MESSAGE_TOO_LONG", "催办留言最多 %d 字，现有 %d 字，请删减后重试。".formatted(LONGEST, length));
        }
        var shown = Masking.numbersIn(line);
        return new NudgeMessage(shown, !shown.equals(line));
    }
}
