package org.lookback.privacy.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lookback.privacy.Vault;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** AES-256-GCM for sealing and HMAC-SHA256 for marks, each with a key of its own derived from the secret one. */
final class AesVault implements Vault {

    private static final String HMAC = "HmacSHA256";
    private static final int IV_LENGTH = 16;

    private final BytesEncryptor cipher;
    private final SecretKeySpec markKey;

    AesVault(SecretKey secret) {
        var sealKey = new SecretKeySpec(derived(secret, "lookback seal"), "AES");
        this.cipher = new AesBytesEncryptor(sealKey, KeyGenerators.secureRandom(IV_LENGTH), CipherAlgorithm.GCM);
        this.markKey = new SecretKeySpec(derived(secret, "lookback mark"), HMAC);
    }

    @Override
    public byte[] seal(byte[] open) {
        return cipher.encrypt(open);
    }

    @Override
    public byte[] open(byte[] sealed) {
        if (sealed.length <= IV_LENGTH) {
            throw new IllegalArgumentException("shorter than any sealed text");
        }
        return cipher.decrypt(sealed);
    }

    @Override
    public byte[] mark(byte[] value) {
        return hmac(markKey, value);
    }

    private static byte[] derived(SecretKey secret, String purpose) {
        return hmac(new SecretKeySpec(secret.bytes(), HMAC), purpose.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] hmac(SecretKeySpec key, byte[] value) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac.doFinal(value);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java runtime has " + HMAC, missing);
        }
    }
}
