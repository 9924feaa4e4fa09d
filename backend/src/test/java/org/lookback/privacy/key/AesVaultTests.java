package org.lookback.privacy.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lookback.privacy.PersonalData;

class AesVaultTests {

    private static final SecretKey KEY = SecretKey.ofBase64("MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=", "test");
    private static final SecretKey OTHER = SecretKey.ofBase64("ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=", "test");

    private final PersonalData data = new PersonalData(new AesVault(KEY));

    @Test
    void whatWasEncryptedIsReadBackAndLooksDifferentEachTime() {
        var stored = data.encrypt("𠮷 99010119900101006X");

        assertThat(data.decrypt(stored)).isEqualTo("𠮷 99010119900101006X");
        assertThat(stored).doesNotContain("990101").isNotEqualTo(data.encrypt("𠮷 99010119900101006X"));
    }

    @Test
    void anotherKeyOrAChangedTextIsNoticed() {
        var stored = data.encrypt("13800138000");
        var changed = stored.substring(0, 30) + (stored.charAt(30) == 'A' ? 'B' : 'A') + stored.substring(31);

        assertThatThrownBy(() -> new PersonalData(new AesVault(OTHER)).decrypt(stored))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("密钥");
        assertThatThrownBy(() -> data.decrypt(changed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> data.decrypt("1:AAAA")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> data.decrypt("13800138000")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFingerprintFindsTheSameNumberHoweverItWasTyped() {
        assertThat(data.fingerprint("138-0013 8000"))
                .hasSize(64)
                .isEqualTo(data.fingerprint("１３８００１３８０００"))
                .isNotEqualTo(data.fingerprint("13800138001"))
                .isNotEqualTo(new PersonalData(new AesVault(OTHER)).fingerprint("13800138000"));
        assertThat(data.fingerprint("99010119900101006x")).isEqualTo(data.fingerprint("99010119900101006X"));
    }
}
