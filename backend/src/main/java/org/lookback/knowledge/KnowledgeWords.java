package org.lookback.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.lookback.chinese.ChineseWords;
import org.springframework.stereotype.Component;

/** The words by which an entry is found: those of its title weigh most. */
@Component
class KnowledgeWords {

    private static final int LONGEST = 100;
    private static final int MOST_ASKED = 40;

    private final ChineseWords chinese;

    KnowledgeWords(ChineseWords chinese) {
        this.chinese = chinese;
    }

    Map<String, Integer> of(KnowledgeEntry entry) {
        var weights = new HashMap<String, Integer>();
        put(weights, entry.title(), 6);
        put(weights, entry.question(), 4);
        put(weights, entry.answer(), 2);
        return weights;
    }

    /** The words of a question; a long one is cut. */
    Collection<String> asked(String question) {
        return chinese.of(question).stream()
                .filter(KnowledgeWords::fits)
                .distinct()
                .limit(MOST_ASKED)
                .toList();
    }

    private void put(Map<String, Integer> weights, String text, int weight) {
        chinese.of(text).stream()
                .filter(KnowledgeWords::fits)
                // a single character is in many words of other matters
                .forEach(word ->
                        weights.merge(word, word.codePointCount(0, word.length()) == 1 ? 1 : weight, Math::max));
    }

    private static boolean fits(String word) {
        return word.length() <= LONGEST;
    }
}
