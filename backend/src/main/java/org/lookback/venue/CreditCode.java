package org.lookback.venue;

import java.util.Optional;
import java.util.regex.Pattern;

/** The unified social credit code (统一社会信用代码, GB 32100), e.g. {@code 92990101MA0TE00182}: 18 characters, the last one a check. */
public final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORMAT = Pattern.compile("[" + ALPHABET + "]{18}");

    private CreditCode() {}

    /** What is wrong with the code, in a sentence for the person who typed it; empty when it is sound. */
    public static Optional<String> fault(String code) {
        if (code.length() != 18) {
            return Optional.of("统一社会信用代码应为 18 位，现为 %d 位".formatted(code.length()));
        }
        if (!FORMAT.matcher(code).matches()) {
            return Optional.of("统一社会信用代码只能由数字和大写字母组成（不含 I、O、S、V、Z）");
        }
        char expected = check(code);
        return code.charAt(17) == expected
                ? Optional.empty()
                : Optional.of("统一社会信用代码的校验位不正确（应为 %s），请核对营业执照".formatted(expected));
    }

    private static char check(String code) {
        int sum = 0;
        int weight = 1;
        for (int position = 0; position < 17; position++) {
            sum += ALPHABET.indexOf(code.charAt(position)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
