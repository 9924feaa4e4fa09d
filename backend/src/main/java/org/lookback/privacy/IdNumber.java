package org.lookback.privacy;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lookback.refusal.Refusal;

/** A citizen's identity number by GB 11643: a real day of birth, and a check character by ISO 7064 mod 11-2. [C4] */
public final class IdNumber {

    private static final Pattern FORMAT = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int FIRST_YEAR = 1880;

    private IdNumber() {}

    /** @throws Refusal ID_NUMBER_INVALID, without repeating the number */
    public static String of(String typed, LocalDate today) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT);
        if (!FORMAT.matcher(plain).matches()) {
            throw invalid("应为 18 位");
        }
        if (!born(plain.substring(6, 14), today)) {
            throw invalid("出生日期不存在");
        }
        if (plain.charAt(17) != check(plain)) {
            throw invalid("末位校验码不符");
        }
        return plain;
    }

    private static char check(String plain) {
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) {
            sum += WEIGHTS[place] * (plain.charAt(place) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }

    private static boolean born(String digits, LocalDate today) {
        try {
            var day = LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
            return day.getYear() >= FIRST_YEAR && !day.isAfter(today);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static Refusal invalid(String why) {
        return Refusal.invalid("ID_NUMBER_INVALID", "身份证号不正确：%s，请核对；办理不需要的可以不填。".formatted(why));
    }
}
