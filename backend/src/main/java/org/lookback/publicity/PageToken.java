package org.lookback.publicity;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** The last part of a page's address: 130 random bits, so that nobody finds pages by counting. No letters that look alike. */
public final class PageToken {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final Pattern FORM = Pattern.compile("[0-9a-hjkmnp-tv-z]{26}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private PageToken() {}

    public static String fresh() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    public static boolean wellFormed(String text) {
        return FORM.matcher(text).matches();
    }
}
