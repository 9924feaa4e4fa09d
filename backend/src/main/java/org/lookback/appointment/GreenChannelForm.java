package org.lookback.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A critical patient was taken in. @param receivedAt local time @param by which doctor or ward took over @param testTaken a sample was taken beside the treatment @param bufferZone treated in the buffer zone until the result is there */
public record GreenChannelForm(
        @Nullable Instant receivedAt,
        @Nullable Boolean testTaken,
        @Nullable Boolean bufferZone,
        RescheduleForm.@Nullable Clinical clinical) {}
