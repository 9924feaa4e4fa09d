package org.lookback.hotline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of the handling (B5 rows 12, 14, 15).
 *
 * @param outcome REPLY, ACCOUNT (cannot be solved now) or WHISTLE (call other units, keep handling)
 * @param result see {@link ReplyResult} @param reply the answer to the petitioner @param factsUpheld the complaint about a venue is true
 * @param plan for ACCOUNT @param reviewOn for ACCOUNT @param units for WHISTLE @param task for WHISTLE
 */
public record HandlingForm(
        @Nullable String outcome,
        @Nullable String result,
        @Nullable String reply,
        @Nullable Boolean factsUpheld,
        @Nullable List<@Nullable String> evidence,
        @Nullable String plan,
        @Nullable LocalDate reviewOn,
        @Nullable List<@Nullable String> units,
        @Nullable String task) {}
