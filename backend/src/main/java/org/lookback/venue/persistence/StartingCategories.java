package org.lookback.venue.persistence;

import java.util.ArrayList;
import org.lookback.venue.VenueCategory;
import org.lookback.venue.file.BundledTables;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Adds the kinds of venues we ship that a district does not have yet; what a district changed stays changed. */
@Component
class StartingCategories implements SmartInitializingSingleton {

    private final VenueMapper mapper;

    StartingCategories(VenueMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var present = mapper.selectCategories();
        var codes = present.stream().map(VenueCategory::code).toList();
        var names = present.stream().map(VenueCategory::name).toList();
        var missing = new ArrayList<CategoryRow>();
        int sortNo = 0;
        for (var category : BundledTables.categories()) {
            sortNo++;
            if (!codes.contains(category.code()) && !names.contains(category.name())) {
                missing.add(new CategoryRow(category, sortNo));
            }
        }
        if (!missing.isEmpty()) {
            mapper.insertCategories(missing);
        }
    }
}
