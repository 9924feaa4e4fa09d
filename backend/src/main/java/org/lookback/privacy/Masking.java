package org.lookback.privacy;

import java.util.regex.Pattern;

/** What of a person's data is shown to somebody who has no reason to see all of it. [C6] */
public final class Masking {

    /** 18 or 15 digits of an identity card, or a mobile or fixed-line number, the way people type them. */
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\p{Nd})(?:"
            + "\\p{Nd}{6}[ -]?\\p{Nd}{8}[ -]?\\p{Nd}{3}[\\p{Nd}Xx\uFF38]|\\p{Nd}{15}"
            + "|(?:(?:\\+|00)?86[ -]?)?[1\uFF11][3-9\uFF13-\uFF19]\\p{Nd}[ -]?\\p{Nd}{4}[ -]?\\p{Nd}{4}"
            + "|[0\uFF10]\\p{Nd}{2,3}[ -]?\\p{Nd}{7,8})(?!\\p{Nd})");

    private Masking() {}

    /** A sentence somebody typed, with phone and identity numbers in it masked: {@code 联系138****8000}. */
    public static String numbersIn(String sentence) {
        return NUMBERS.matcher(sentence).replaceAll(found -> ends(found.group()));
    }

    /** 王小明 becomes {@code 王*}, however long the name is. */
    public static String name(String name) {
        var plain = name.strip();
        return plain.isEmpty()
                ? ""
                : new StringBuilder()
                        .appendCodePoint(plain.codePointAt(0))
                        .append('*')
                        .toString();
    }

    /** Three digits, stars, four digits: {@code 138****8000}. */
    public static String phone(String phone) {
        return ends(phone);
    }

    /** Three characters, stars, four characters: {@code 110***********0014}. */
    public static String idNumber(String idNumber) {
        return ends(idNumber);
    }

    private static String ends(String value) {
        var plain = value.strip();
        int hidden = plain.length() - 7;
        // Where less than four characters would be hidden, nothing is shown: the rest could be guessed.
        return hidden < 4
                ? "*".repeat(plain.length())
                : plain.substring(0, 3) + "*".repeat(hidden) + plain.substring(plain.length() - 4);
    }
}
