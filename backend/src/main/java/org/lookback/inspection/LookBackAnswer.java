package org.lookback.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What officers saw about one item at a look-back; nothing of it is checked yet.
 *
 * @param checklistId whose item it is; may be left out where the look-back is about one checklist only
 */
public record LookBackAnswer(
        @Nullable String checklistId,
        @Nullable Integer checklistVersion,
        int itemNo,
        @Nullable Boolean holds,
        @Nullable String description,
        @Nullable List<@Nullable String> evidence) {

    List<String> photos() {
        return Words.list(evidence);
    }

    boolean failed() {
        return Boolean.FALSE.equals(holds);
    }
}
