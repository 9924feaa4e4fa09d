package org.lookback.invitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.lookback.privacy.Vault;
import org.springframework.stereotype.Component;

/** Makes the last part of a link from the invitation's id and the secret key: 130 bits that no table holds and nobody can count up to. [C6] */
@Component
public class InvitationTokens {

    private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 26;
    private static final int BITS = 5;

    private final Vault vault;

    InvitationTokens(Vault vault) {
        this.vault = vault;
    }

    /** The same every time, so that a message sent twice says the same. */
    public String of(String invitationId) {
        var mark = vault.mark(("patient-invitation:" + invitationId).getBytes(StandardCharsets.UTF_8));
        var token = new StringBuilder(LENGTH);
        for (int letter = 0; letter < LENGTH; letter++) {
            int value = 0;
            for (int bit = letter * BITS; bit < (letter + 1) * BITS; bit++) {
                value = value << 1 | mark[bit / Byte.SIZE] >> Byte.SIZE - 1 - bit % Byte.SIZE & 1;
            }
            token.append(LETTERS.charAt(value));
        }
        return token.toString();
    }

    /** What the table knows of a link. */
    public String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }
}
