package org.lookback.catalogue;

import java.util.Collection;
import java.util.List;

/** Where categories are kept with their words. */
public interface CategoryList {

    /** By code, those that are no longer used as well. */
    List<ListedCategory> listed();

    /** Adds or changes these; others stay as they are. */
    void put(Collection<ListedCategory> categories);

    /** Adds those whose code is not there yet. @return how many */
    int addMissing(Collection<ListedCategory> categories);
}
