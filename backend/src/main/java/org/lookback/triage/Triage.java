package org.lookback.triage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the agent is told; nothing of it is done by itself. @param dispatch null as long as no category is known */
public record Triage(
        List<LikelyCategory> suggestedCategories,
        @Nullable LikelyDispatch dispatch,
        List<LikelyDuplicate> duplicates,
        List<TypedNumber> warnings) {}
