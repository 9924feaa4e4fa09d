package org.lookback.catalogue.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.catalogue.Category;
import org.lookback.catalogue.ListedCategory;
import org.lookback.catalogue.Urgency;

/** A row of {@code request_category}. */
record CategoryRow(
        String code,
        String name,
        Urgency urgency,
        @Nullable String needTag,
        @Nullable String gbCode,
        boolean active,
        String keywords) {

    static CategoryRow of(ListedCategory one) {
        var category = one.category();
        return new CategoryRow(
                category.code(),
                category.name(),
                category.urgency(),
                category.needTag(),
                category.gbCode(),
                category.active(),
                String.join(" ", one.words()));
    }

    Category category() {
        return new Category(code, name, urgency, needTag, gbCode, active);
    }

    ListedCategory listed() {
        return new ListedCategory(category(), keywords.isEmpty() ? List.of() : List.of(keywords.split(" ")));
    }
}
