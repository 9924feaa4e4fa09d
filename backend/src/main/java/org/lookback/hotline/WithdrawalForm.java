package org.lookback.hotline;

import org.jspecify.annotations.Nullable;

/** The petitioner takes the request back in a recorded call (B5 row 24). @param recordingRef id of the recording */
public record WithdrawalForm(@Nullable String recordingRef, @Nullable String reason) {}
