package org.lookback.open311;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives out keys, takes them back, and knows whose a key is. A key is shown once; only its hash is kept. */
@Service
public class ApiKeyDesk {

    private static final int LONGEST_NAME = 100;
    private static final int BYTES = 32;

    private final ApiKeys keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiKeyDesk(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** A key on the only occasion it is seen. */
    public record Issued(ApiKey key, String apiKey) {}

    /** @throws Refusal KEY_NAME_BAD */
    @Transactional
    public Issued issue(@Nullable String name, String by) {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw Refusal.invalid("KEY_NAME_BAD", "请写明密钥给哪个单位的哪个程序使用（不超过 %d 字）。".formatted(LONGEST_NAME));
        }
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var letters = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new Issued(keys.add(name.strip(), hash(letters), now(), by), letters);
    }

    /** @throws Refusal KEY_UNKNOWN also if it was revoked before */
    @Transactional
    public void revoke(long id, String by) {
        if (!keys.revoke(id, now(), by)) {
            throw Refusal.notFound("KEY_UNKNOWN", "没有编号为 %d 的有效密钥，或已经停用。".formatted(id));
        }
    }

    /** Newest first. */
    public List<ApiKey> all() {
        return keys.all();
    }

    /** @throws Refusal API_KEY_MISSING, API_KEY_INVALID */
    public ApiKey holder(@Nullable String letters) {
        if (letters == null || letters.isBlank()) {
            throw Refusal.forbidden("API_KEY_MISSING", "缺少 api_key：提交诉求需要密钥，请向系统管理员申请。");
        }
        return keys.inForce(hash(letters.strip()))
                .orElseThrow(() -> Refusal.forbidden("API_KEY_INVALID", "api_key 不正确或已停用，请向系统管理员核实。"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** 256 random bits need no salt and no slow hash. */
    private static String hash(String letters) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
