package org.lookback.venue;

import java.util.Optional;
import java.util.regex.Pattern;

/** A mainland mobile number or a land line with its area code. */
public final class PhoneNumber {

    private static final Pattern FORMAT = Pattern.compile("1[3-9]\\d{9}|0\\d{2,3}-?\\d{7,8}");

    private PhoneNumber() {}

    /** What is wrong, without repeating the number: a report of faults is no place for personal data. */
    public static Optional<String> fault(String phone) {
        return FORMAT.matcher(phone).matches()
                ? Optional.empty()
                : Optional.of("联系电话应为 11 位手机号，或带区号的固定电话（如 010-12345678）");
    }
}
