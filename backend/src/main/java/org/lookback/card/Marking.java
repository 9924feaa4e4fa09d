package org.lookback.card;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** Marks a paper out of 100; a fraction of a mark is never rounded up to a pass. */
final class Marking {

    private Marking() {}

    static int score(List<SheetItem> sheet, QuestionBank bank) {
        var right = sheet.stream()
                .filter(item -> item.right(bank.question(item.questionNo())).equals(item.choice()))
                .count();
        return sheet.isEmpty() ? 0 : Math.toIntExact(100 * right / sheet.size());
    }

    /** @return null for a question left open. @throws Refusal OPTION_UNKNOWN */
    static @Nullable String choice(int position, @Nullable String typed) {
        var letter = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        if (letter.isEmpty()) {
            return null;
        }
        if (letter.length() != 1 || !Question.LETTERS.contains(letter)) {
            throw Refusal.invalid("OPTION_UNKNOWN", "第 %d 题没有这个选项，请在 A、B、C、D 中选择。".formatted(position));
        }
        return letter;
    }
}
