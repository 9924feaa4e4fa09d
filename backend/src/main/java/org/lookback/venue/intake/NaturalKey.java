package org.lookback.venue.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.VenueWords;

/** Tells two lines that mean the same door: same credit code, name and address, however they are typed. */
public final class NaturalKey {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private NaturalKey() {}

    public static String of(@Nullable String uscc, String name, @Nullable String address) {
        var text = String.join("\n", uscc == null ? "" : uscc, tight(name), address == null ? "" : tight(address));
        return HexFormat.of().formatHex(sha256(text));
    }

    /** A code for a venue that came without one, e.g. {@code L-7K2M9QX4RT}: the same line always gets the same. */
    static String code(String naturalKey) {
        long bits = Long.parseUnsignedLong(naturalKey.substring(0, 16), 16);
        var code = new StringBuilder("L-");
        for (int letter = 0; letter < 10; letter++) {
            code.append(ALPHABET.charAt((int) (bits & 31)));
            bits >>>= 5;
        }
        return code.toString();
    }

    private static String tight(String text) {
        return VenueWords.comparable(text).replace(" ", "");
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
