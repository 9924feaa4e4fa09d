package org.lookback.catalogue;

import java.util.List;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the categories of the hotline are looked up and brought in. */
@Service
public class CategoryDesk {

    private final CategoryList list;

    CategoryDesk(CategoryList list) {
        this.list = list;
    }

    /** By code, with their words. */
    @Transactional(readOnly = true)
    public List<ListedCategory> listed() {
        return list.listed();
    }

    /**
     * Takes a file: its categories are added or changed, others stay as they are.
     *
     * @throws Refusal CATEGORIES_FAULTY
     */
    @Transactional
    public int take(List<CategoryLine> lines) {
        var categories = new CategorySheet().read(lines);
        list.put(categories);
        return categories.size();
    }

    /** Adds the categories that came with the product and are not there yet. @return how many were new */
    @Transactional
    public int ship(List<CategoryLine> lines) {
        return list.addMissing(new CategorySheet().read(lines));
    }
}
