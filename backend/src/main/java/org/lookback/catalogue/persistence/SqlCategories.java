package org.lookback.catalogue.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lookback.catalogue.Categories;
import org.lookback.catalogue.Category;
import org.lookback.catalogue.CategoryList;
import org.lookback.catalogue.ListedCategory;
import org.springframework.stereotype.Repository;

@Repository
class SqlCategories implements Categories, CategoryList {

    private final CategoryMapper mapper;

    SqlCategories(CategoryMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Category> find(String code) {
        return Optional.ofNullable(mapper.selectByCode(code)).map(CategoryRow::category);
    }

    @Override
    public List<Category> all() {
        return mapper.listAll().stream().map(CategoryRow::category).toList();
    }

    @Override
    public List<ListedCategory> listed() {
        return mapper.listAll().stream().map(CategoryRow::listed).toList();
    }

    @Override
    public void put(Collection<ListedCategory> categories) {
        var known =
                listed().stream().collect(Collectors.toMap(one -> one.category().code(), one -> one));
        categories.stream()
                .filter(one -> known.containsKey(one.category().code()))
                .filter(one -> !one.equals(known.get(one.category().code())))
                .forEach(one -> mapper.update(CategoryRow.of(one)));
        addMissing(categories);
    }

    @Override
    public int addMissing(Collection<ListedCategory> categories) {
        var known = mapper.listAll().stream().map(CategoryRow::code).collect(Collectors.toSet());
        var missing = categories.stream()
                .filter(one -> !known.contains(one.category().code()))
                .map(CategoryRow::of)
                .toList();
        if (!missing.isEmpty()) {
            mapper.insert(missing);
        }
        return missing.size();
    }
}
