package org.lookback.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step that a person handed in, with how its case stands now. */
public record DoneStep(
        String caseNo,
        String title,
        String stepName,
        Instant submittedAt,
        String stateLabel,
        @Nullable String outcomeLabel,
        boolean open) {}
