package org.lookback.triage;

/**
 * A case that may be the same matter; numbers of people in its texts are masked.
 *
 * @param similarity 0 to 1 @param sameCaller the same phone number @param open it can still be merged into
 */
public record LikelyDuplicate(
        String caseNo,
        String title,
        String category,
        String categoryName,
        String address,
        String receivedAt,
        String state,
        String stateName,
        boolean open,
        boolean sameCaller,
        double similarity,
        String reason) {}
