package org.lookback.joint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A body that takes part, with the items it answers for.
 *
 * @param inspectionNo its own case; null until it is opened
 * @param outReason why it was taken out
 */
public record JointBody(
        String caseNo,
        int position,
        String unit,
        String checklistId,
        @Nullable String inspectionNo,
        @Nullable String outReason,
        @Nullable String outBy,
        @Nullable Instant outAt) {

    public boolean takesPart() {
        return outAt == null;
    }
}
