package org.lookback.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which unit leads and which help, by category and kind of place (派单目录). [W4] */
public interface DispatchCatalogue {

    /** @param subdistrict code of the unit on whose ground it is; rows that name "the subdistrict" mean it @param on the day whose rows hold */
    DispatchSuggestion suggest(
            int rulePack, String category, PlaceKind place, @Nullable String subdistrict, LocalDate on);
}
