package org.lookback.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The officers a person chose, by id. */
public record OfficerChoice(@Nullable List<@Nullable String> officers) {

    List<String> people() {
        return Words.list(officers);
    }
}
