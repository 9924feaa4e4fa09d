package org.lookback.privacy;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.lookback.refusal.Refusal;

/** A mainland mobile or fixed-line number: kept as plain digits, however it was typed. [C4] */
public final class Phone {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}().]+");
    private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)86");
    private static final Pattern FORMAT = Pattern.compile("1[3-9]\\d{9}|0[1-9]\\d{1,2}\\d{7,8}");

    private Phone() {}

    /** @throws Refusal PHONE_INVALID, without repeating the number */
    public static String of(String typed) {
        var plain = SEPARATORS
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("");
        var digits = COUNTRY.matcher(plain).replaceFirst("");
        if (!FORMAT.matcher(digits).matches()) {
            throw Refusal.invalid("PHONE_INVALID", "联系电话应为 11 位手机号，或带区号的固定电话（如 010-12345678），请核对。");
        }
        return digits;
    }
}
