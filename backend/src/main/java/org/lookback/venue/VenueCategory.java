package org.lookback.venue;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of venue and the department that answers for it; small-shop kinds (七小门店) differ by city, so this is a table.
 *
 * @param aliases other words ledgers use for it, separated by {@code |}
 * @param department none when the subdistrict itself answers
 * @param largeFromM2 from this floor space on, {@code largeDepartment} answers instead
 */
public record VenueCategory(
        String code,
        String name,
        @Nullable String aliases,
        boolean smallShop,
        @Nullable String department,
        @Nullable Integer largeFromM2,
        @Nullable String largeDepartment) {

    /** True when a ledger means this kind by the word. */
    public boolean isCalled(String word) {
        return word.equals(code)
                || word.equals(name)
                || (aliases != null && List.of(aliases.split("\\|")).contains(word));
    }

    /** The unit that answers for such a venue; none when it would be the subdistrict and that is not known. */
    public @Nullable String departmentFor(@Nullable String subdistrict, @Nullable BigDecimal areaM2) {
        if (largeFromM2 != null && areaM2 != null && areaM2.compareTo(BigDecimal.valueOf(largeFromM2)) >= 0) {
            return largeDepartment;
        }
        return department == null ? subdistrict : department;
    }
}
