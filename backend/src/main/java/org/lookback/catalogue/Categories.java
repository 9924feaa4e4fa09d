package org.lookback.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** The categories of the hotline. */
public interface Categories {

    Optional<Category> find(String code);

    /** By code. */
    List<Category> all();

    /** One that may be used. @throws Refusal UNKNOWN_CATEGORY */
    default Category usable(@Nullable String code) {
        return Optional.ofNullable(code)
                .flatMap(this::find)
                .filter(Category::active)
                .orElseThrow(() -> Refusal.invalid(
                        "UNKNOWN_CATEGORY", "诉求类别“%s”不在类别表中或已停用，请重新选择。".formatted(code == null ? "" : code)));
    }
}
