package org.lookback.catalogue;

import java.util.List;

/** A category with the words people use for it; a suggestion goes by them. */
public record ListedCategory(Category category, List<String> words) {

    public ListedCategory {
        words = List.copyOf(words);
    }
}
