package org.lookback.privacy.key;

import java.util.Base64;

/** 32 random bytes that every node of an installation shares. */
record SecretKey(byte[] bytes) {

    static final int LENGTH = 32;

    static SecretKey ofBase64(String text, String origin) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new SecretKeyUnusable("%s 不是有效的 Base64 文本，系统不能启动。".formatted(origin), notBase64);
        }
        if (bytes.length != LENGTH) {
            throw new SecretKeyUnusable(
                    "%s 的长度是 %d 字节，应为 %d 字节（Base64 编码前），系统不能启动。".formatted(origin, bytes.length, LENGTH));
        }
        return new SecretKey(bytes);
    }

    String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
