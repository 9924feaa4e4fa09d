package org.lookback.calendar;

import java.util.ArrayList;
import java.util.List;

/** The sentences that lead to a date, kept to a length that a person reads and a column holds. */
final class Explanation {

    private static final int BEGINNING = 55;
    private static final int END = 25;

    private final List<String> sentences = new ArrayList<>();

    Explanation say(String sentence) {
        sentences.add(sentence);
        return this;
    }

    Explanation sayAll(List<String> more) {
        sentences.addAll(more);
        return this;
    }

    List<String> sentences() {
        var surplus = sentences.size() - BEGINNING - END;
        if (surplus <= 1) {
            return List.copyOf(sentences);
        }
        var shortened = new ArrayList<>(sentences.subList(0, BEGINNING));
        shortened.add("（期限较长，中间%d条逐日说明从略。）".formatted(surplus));
        shortened.addAll(sentences.subList(sentences.size() - END, sentences.size()));
        return shortened;
    }
}
