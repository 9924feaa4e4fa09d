package org.lookback.open311;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.lookback.privacy.Masking;
import org.lookback.refusal.Refusal;

/** Makes what a program sent fit what the hotline takes. */
final class SubmittedWords {

    private static final int LONGEST_DESCRIPTION = 2000;
    private static final int SHORTEST_CONTENT = 10;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_URL = 500;
    private static final String MEDIA = "\n附件链接：";

    private SubmittedWords() {}

    /** What people read as the matter, with the address of a picture behind it. */
    static String content(@Nullable String description, @Nullable String mediaUrl, String service) {
        var text = given(description);
        if (text.codePointCount(0, text.length()) > LONGEST_DESCRIPTION) {
            throw Refusal.invalid("DESCRIPTION_TOO_LONG", "description 超过 %d 字，请精简后重试。".formatted(LONGEST_DESCRIPTION));
        }
        var whole = text.isEmpty()
                ? "通过 Open311 提交，没有文字说明。"
                : text.length() < SHORTEST_CONTENT ? "通过 Open311 提交（%s）：%s".formatted(service, text) : text;
        var url = given(mediaUrl);
        if (url.isEmpty()) {
            return whole;
        }
        if (url.length() > LONGEST_URL || !url.matches("https?://[^\\s<>\"]+")) {
            throw Refusal.invalid("MEDIA_URL_BAD", "media_url 应为 http 或 https 网址，不超过 %d 字。".formatted(LONGEST_URL));
        }
        return whole + MEDIA + url;
    }

    /** What somebody linked to is for those who handle it. */
    static String withoutMedia(String content) {
        int link = content.lastIndexOf(MEDIA);
        return link < 0 ? content : content.substring(0, link);
    }

    static String title(String service, String content) {
        var whole = Masking.numbersIn(service + "：" + withoutMedia(content).replaceAll("\\s+", " "));
        return whole.codePointCount(0, whole.length()) <= LONGEST_TITLE
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    /** Null if there is nothing; otherwise degrees within their bounds. */
    static @Nullable BigDecimal degrees(String name, @Nullable String text, int most) {
        var plain = given(text);
        if (plain.isEmpty()) {
            return null;
        }
        if (plain.matches("[+-]?\\d{1,3}(\\.\\d{1,30})?")) {
            var degrees = new BigDecimal(plain).setScale(6, RoundingMode.HALF_UP);
            if (degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0) {
                return degrees;
            }
        }
        throw Refusal.invalid("COORDINATES_BAD", "%s 应为 -%d 到 %d 之间的十进制度数（WGS84）。".formatted(name, most, most));
    }

    /** Chinese names begin with the family name; others are written the other way round. */
    static String name(@Nullable String first, @Nullable String last) {
        var together = given(last) + given(first);
        return together.codePoints().anyMatch(Character::isIdeographic)
                ? together
                : (given(first) + " " + given(last)).strip();
    }

    static String given(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
