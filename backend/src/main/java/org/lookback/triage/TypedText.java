package org.lookback.triage;

import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** The words of a request within their limits, counted as people count: 𠮷 and 😀 are one each. [C4] */
record TypedText(String title, String content, String address) {

    private static final int LONGEST_TITLE = 60;
    private static final int SHORTEST_CONTENT = 10;
    private static final int LONGEST_CONTENT = 2000;
    private static final int LONGEST_ADDRESS = 200;

    /** @throws Refusal TEXT_TOO_LONG, CONTENT_TOO_SHORT */
    static TypedText of(TriageForm form) {
        var title = within("标题", form.title(), LONGEST_TITLE);
        var content = within("诉求内容", form.content(), LONGEST_CONTENT);
        var address = within("事发地址", form.incidentAddress(), LONGEST_ADDRESS);
        if (length(content) < SHORTEST_CONTENT) {
            throw Refusal.invalid(
                    "CONTENT_TOO_SHORT", "诉求内容至少写 %d 个字，现在是 %d 个字。".formatted(SHORTEST_CONTENT, length(content)));
        }
        return new TypedText(title, content, address);
    }

    /** All of it, for counting words. */
    String whole() {
        return title + "。" + content + "。" + address;
    }

    private static String within(String name, @Nullable String text, int longest) {
        var plain = text == null ? "" : text.strip();
        if (length(plain) > longest) {
            throw Refusal.invalid(
                    "TEXT_TOO_LONG", "%s最多 %d 个字，现在是 %d 个字，请删减后再试。".formatted(name, longest, length(plain)));
        }
        return plain;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
