package org.lookback.card;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Random words that open a paper: 256 bits, of which only the SHA-256 is stored. */
final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private Secret() {}

    static String fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static boolean wellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** So much randomness needs neither salt nor slow hashing. */
    static String hash(String secret) {
        return Sha256.hex(secret);
    }
}
