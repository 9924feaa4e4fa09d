package org.lookback.inspection;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was counted.
 *
 * @param part item of the checklist, or index of the look-back; null if the case as a whole was counted
 * @param met whether it is in the numerator, too
 */
public record CountedCase(String caseNo, String venueCode, @Nullable Integer part, boolean met) {}
