package org.lookback.privacy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** Encrypts what identifies a person before it is stored, and makes it findable without decrypting. [C6] */
@Service
public class PersonalData {

    /** Says how a stored text was made, so that a later way can live beside it. */
    private static final String VERSION = "1:";

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}]+");

    private final Vault vault;

    public PersonalData(Vault vault) {
        this.vault = vault;
    }

    /** Text for a column, different each time; about 1.4 times as long as the UTF-8 input plus 46 characters. */
    public String encrypt(String open) {
        return VERSION + Base64.getEncoder().encodeToString(vault.seal(open.getBytes(StandardCharsets.UTF_8)));
    }

    public String decrypt(String stored) {
        if (!stored.startsWith(VERSION)) {
            throw new IllegalStateException("加密数据的格式无法识别，可能不是由本系统写入。");
        }
        try {
            var sealed = Base64.getDecoder().decode(stored.substring(VERSION.length()));
            return new String(vault.open(sealed), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            throw new IllegalStateException("加密数据无法解密：密钥与写入时不同，或数据已损坏。请核对 lookback.secret-key。", unreadable);
        }
    }

    /** 64 hex characters for an index column; spaces, hyphens, letter case and full-width digits make no difference. */
    public String fingerprint(String open) {
        var plain = SEPARATORS
                .matcher(Normalizer.normalize(open, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        return HexFormat.of().formatHex(vault.mark(plain.getBytes(StandardCharsets.UTF_8)));
    }

    /** As above, but every difference counts: for identifiers of other systems, where {@code A-1} is not {@code a1}. */
    public String exactFingerprint(String open) {
        return HexFormat.of().formatHex(vault.mark(open.getBytes(StandardCharsets.UTF_8)));
    }
}
