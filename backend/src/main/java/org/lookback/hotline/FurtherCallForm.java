package org.lookback.hotline;

import org.jspecify.annotations.Nullable;

/**
 * A further call about a case that exists (B5 rows 23, 24).
 *
 * @param caseNo the case it is about @param kind URGE, WITHDRAW, SPLIT (undo a merge) or REOPEN (closed, the same matter again)
 * @param note what was said; never who said it @param recordingRef id of the recorded call
 */
public record FurtherCallForm(
        @Nullable String caseNo, @Nullable String kind, @Nullable String note, @Nullable String recordingRef) {}
