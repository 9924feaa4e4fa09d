package org.lookback.privacy.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTests {

    @TempDir
    Path folder;

    @Test
    void aNewInstallationGetsAKeyThatOnlyTheOwnerMayReadAndKeepsIt() throws IOException {
        var data = folder.resolve("data");
        var first = new KeyFile(data).readOrCreate();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret.key"))))
                .isEqualTo("rw-------");
        assertThat(new KeyFile(data).readOrCreate().bytes())
                .isEqualTo(first.bytes())
                .hasSize(32);
    }

    @Test
    void aKeyOfTheWrongLengthStopsTheStartWithASentence() throws IOException {
        Files.writeString(folder.resolve("secret.key"), "c2hvcnQ=");

        assertThatThrownBy(() -> new KeyFile(folder).readOrCreate())
                .isInstanceOf(SecretKeyUnusable.class)
                .hasMessageContaining("长度是 5 字节，应为 32 字节");
        assertThatThrownBy(() -> SecretKey.ofBase64("不是", "配置项 lookback.secret-key"))
                .isInstanceOf(SecretKeyUnusable.class)
                .hasMessageContaining("配置项 lookback.secret-key");
    }
}
