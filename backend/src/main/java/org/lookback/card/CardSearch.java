package org.lookback.card;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which cards somebody wants to see; null means any.
 *
 * @param units only cards one of these units deals with
 * @param active true: those that keep the venue from having another
 */
public record CardSearch(
        @Nullable String venue,
        @Nullable List<String> units,
        @Nullable CardStage stage,
        @Nullable Boolean active,
        int limit,
        int offset) {}
