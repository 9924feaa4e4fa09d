package org.lookback.fhir;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.lookback.outpatient.ExternalId;
import org.springframework.stereotype.Component;

/** Ids of ours for things whose number the hospital gave: the same number always gives the same id, and tells nothing. */
@Component
class OwnIds {

    private static final int DIGITS = 16;

    String observation(ExternalId number) {
        return "O-" + digest(number);
    }

    /** At most 36 characters, as the register of sessions asks for. */
    String session(Program by, ExternalId number) {
        var prefix = by.hospital().length() > 18 ? by.hospital().substring(0, 18) : by.hospital();
        return prefix + "-" + digest(number);
    }

    private static String digest(ExternalId number) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256")
                    .digest((number.system() + "|" + number.value()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
