package org.lookback.catalogue.web;

import org.jspecify.annotations.Nullable;
import org.lookback.catalogue.Category;
import org.lookback.catalogue.NeedTag;

/** A category as forms show it. */
record CategoryLook(
        String code,
        String name,
        String urgency,
        String urgencyName,
        @Nullable String needTag,
        @Nullable String needTagName,
        @Nullable String gbCode,
        boolean active) {

    static CategoryLook of(Category category) {
        return new CategoryLook(
                category.code(),
                category.name(),
                category.urgency().name(),
                category.urgency().label(),
                category.needTag(),
                category.needTag() == null
                        ? null
                        : NeedTag.valueOf(category.needTag()).label(),
                category.gbCode(),
                category.active());
    }
}
