package org.lookback.privacy.key;

import java.nio.file.Path;
import org.lookback.privacy.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the key from {@code lookback.secret-key}, or from the key file if there is none. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    Vault vault(@Value("${lookback.secret-key:}") String configured, @Value("${lookback.data-dir}") Path dataDir) {
        var key = configured.isBlank()
                ? new KeyFile(dataDir).readOrCreate()
                : SecretKey.ofBase64(configured, "配置项 lookback.secret-key");
        return new AesVault(key);
    }
}
