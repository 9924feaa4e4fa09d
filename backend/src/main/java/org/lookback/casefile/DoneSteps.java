package org.lookback.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people handed in, by person. */
public interface DoneSteps {

    /** Whose steps are wanted. @param text in the case's number or title. @param before that instant, not at it */
    record Wanted(
            String person,
            @Nullable String text,
            @Nullable Instant from,
            @Nullable Instant before,
            int limit,
            int offset) {}

    /** Newest first. */
    List<DoneStep> list(Wanted wanted);

    /** How many there are in all. */
    long count(Wanted wanted);
}
