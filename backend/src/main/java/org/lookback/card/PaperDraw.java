package org.lookback.card;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws a paper that anybody can draw again: questions in the order of SHA-256("seed|number"), options in that of
 * SHA-256("seed|number|letter"), all written in hex. The seed is {@code INS-20260915-000001#2}: case and attempt.
 */
final class PaperDraw {

    private PaperDraw() {}

    static String seed(String caseNo, int attempt) {
        return caseNo + "#" + attempt;
    }

    /** What stands on the paper, so that nobody's answers are taken for somebody else's, e.g. {@code SJ-7F3A19C2}. */
    static String paperNo(String caseNo, int attempt) {
        return "SJ-"
                + Sha256.hex(seed(caseNo, attempt) + "|paper").substring(0, 8).toUpperCase(Locale.ROOT);
    }

    static List<SheetItem> draw(List<Question> bank, String seed, int items) {
        var drawn = bank.stream()
                .sorted(Comparator.comparing(question -> Sha256.hex(seed + "|" + question.no())))
                .limit(items)
                .toList();
        return IntStream.range(0, drawn.size())
                .mapToObj(index -> item(index + 1, drawn.get(index).no(), seed))
                .toList();
    }

    private static SheetItem item(int position, int questionNo, String seed) {
        var order = Question.LETTERS
                .chars()
                .mapToObj(Character::toString)
                .sorted(Comparator.comparing(letter -> Sha256.hex(seed + "|" + questionNo + "|" + letter)))
                .collect(Collectors.joining());
        return new SheetItem(position, questionNo, order, null);
    }
}
