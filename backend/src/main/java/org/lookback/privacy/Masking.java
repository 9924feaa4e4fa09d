package org.lookback.privacy;

/** What of a person's data is shown to somebody who has no reason to see all of it. [C6] */
public final class Masking {

    private Masking() {}

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
