package org.lookback.triage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Earlier requests, read for comparing; none that was merged into another. */
public interface KnownCases {

    /** Open ones of these categories received since then, the newest first. @param subdistrict null: anywhere */
    List<KnownCase> open(Collection<String> categories, @Nullable String subdistrict, Instant since, int most);

    /** Those of these numbers received since then, closed ones as well. */
    List<KnownCase> of(Collection<String> caseNumbers, Instant since);
}
