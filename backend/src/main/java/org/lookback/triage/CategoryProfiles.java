package org.lookback.triage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lookback.catalogue.ListedCategory;
import org.lookback.chinese.ChineseWords;
import org.lookback.chinese.WordBag;

/** The categories as bags of the words people use for them, each word worth the more the fewer categories have it (BM25). */
final class CategoryProfiles {

    private static final double SATURATION = 1.2;
    private static final double LENGTH_SHARE = 0.75;
    private static final int LONGEST_PHRASE = 4;

    private final List<ListedCategory> source;
    private final Map<String, Map<String, Integer>> words = new HashMap<>();
    private final Map<String, Integer> categoriesWith = new HashMap<>();
    private final Map<String, Integer> categoriesNaming = new HashMap<>();
    private final double usualLength;

    CategoryProfiles(List<ListedCategory> source, ChineseWords chinese) {
        this.source = source;
        for (var one : source) {
            var counts = new HashMap<String, Integer>();
            Stream.concat(one.words().stream(), Stream.of(one.category().name()))
                    .flatMap(phrase -> new HashSet<>(chinese.of(phrase)).stream())
                    .forEach(word -> counts.merge(word, 1, Integer::sum));
            words.put(one.category().code(), counts);
            counts.keySet().forEach(word -> categoriesWith.merge(word, 1, Integer::sum));
            one.words().forEach(phrase -> categoriesNaming.merge(phrase, 1, Integer::sum));
        }
        usualLength = words.values().stream()
                .mapToInt(CategoryProfiles::length)
                .average()
                .orElse(1);
    }

    boolean isOf(List<ListedCategory> categories) {
        return source.equals(categories);
    }

    /** What each word of the text says for this category; empty if none does. */
    Map<String, Double> hits(ListedCategory category, String text, Set<String> typed) {
        var known = words.getOrDefault(category.category().code(), Map.of());
        var hits = new HashMap<String, Double>();
        var lengthNorm = 1 - LENGTH_SHARE + LENGTH_SHARE * length(known) / usualLength;
        for (var word : typed) {
            var count = known.getOrDefault(word, 0);
            if (count > 0) {
                var often = count * (SATURATION + 1) / (count + SATURATION * lengthNorm);
                hits.merge(
                        word, rarity(categoriesWith.getOrDefault(word, 0)) * often * WordBag.weight(word), Double::sum);
            }
        }
        // a phrase that stands there letter by letter counts once more, however a dictionary cuts it
        for (var phrase : category.words()) {
            if (text.contains(phrase)) {
                var length = Math.min(phrase.codePointCount(0, phrase.length()), LONGEST_PHRASE);
                hits.merge(phrase, rarity(categoriesNaming.getOrDefault(phrase, 0)) * length / 2, Double::sum);
            }
        }
        return hits;
    }

    private double rarity(int categories) {
        return Math.log(1 + (source.size() - categories + 0.5) / (categories + 0.5));
    }

    private static int length(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
