package org.lookback.triage;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lookback.catalogue.CategoryDesk;
import org.lookback.catalogue.ListedCategory;
import org.lookback.chinese.ChineseWords;
import org.springframework.stereotype.Component;

/** Which categories the words of a text speak for, and which words those are. */
@Component
class CategorySuggestion {

    private static final int MOST = 3;
    private static final int WORDS_SHOWN = 5;
    /** Less is a word that happens to stand there. */
    private static final double WORTH_SAYING = 1.0;

    private final CategoryDesk categories;
    private final ChineseWords chinese;
    private volatile @Nullable CategoryProfiles profiles;

    CategorySuggestion(CategoryDesk categories, ChineseWords chinese) {
        this.categories = categories;
        this.chinese = chinese;
    }

    /** At most three, the likeliest first. */
    List<LikelyCategory> of(String text) {
        var listed = categories.listed().stream()
                .filter(one -> one.category().active())
                .toList();
        var known = current(listed);
        var typed = new HashSet<>(chinese.of(text));
        return listed.stream()
                .map(one -> likely(one, known.hits(one, text, typed)))
                .filter(one -> one.score() >= WORTH_SAYING)
                .sorted(Comparator.comparingDouble(LikelyCategory::score)
                        .reversed()
                        .thenComparing(LikelyCategory::code))
                .limit(MOST)
                .toList();
    }

    /** Counted anew only when somebody changed the list, on whichever node. */
    private CategoryProfiles current(List<ListedCategory> listed) {
        var known = profiles;
        if (known == null || !known.isOf(listed)) {
            known = new CategoryProfiles(listed, chinese);
            profiles = known;
        }
        return known;
    }

    private static LikelyCategory likely(ListedCategory one, Map<String, Double> hits) {
        var score = hits.values().stream().mapToDouble(Double::doubleValue).sum();
        var words = hits.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(WORDS_SHOWN)
                .toList();
        return new LikelyCategory(
                one.category().code(),
                one.category().name(),
                Math.round(score * 100) / 100.0,
                "文字中有：" + String.join("、", words));
    }
}
