package org.lookback.chinese;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a text, each with its weight: how often it stands there; single characters say less than words. */
public record WordBag(Map<String, Double> weights) {

    private static final double OF_ONE_CHARACTER = 0.3;

    public WordBag {
        weights = Map.copyOf(weights);
    }

    public static WordBag of(Collection<String> words) {
        var weights = new HashMap<String, Double>();
        words.forEach(word -> weights.merge(word, weight(word), Double::sum));
        return new WordBag(weights);
    }

    /** What one occurrence of a word counts. */
    public static double weight(String word) {
        return word.codePointCount(0, word.length()) == 1 ? OF_ONE_CHARACTER : 1;
    }

    /** The cosine of both: 1 = the same words equally often, 0 = none in common. */
    public double likeness(WordBag other) {
        var product = length() * other.length();
        if (product == 0) {
            return 0;
        }
        return weights.entrySet().stream()
                        .mapToDouble(word -> word.getValue() * other.weights.getOrDefault(word.getKey(), 0.0))
                        .sum()
                / product;
    }

    /** The words of both, the weightiest first. */
    public List<String> shared(WordBag other, int most) {
        return weights.entrySet().stream()
                .filter(word -> other.weights.containsKey(word.getKey()))
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(most)
                .toList();
    }

    private double length() {
        return Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    }
}
