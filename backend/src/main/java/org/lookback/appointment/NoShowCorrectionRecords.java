package org.lookback.appointment;

import java.time.Instant;
import java.util.Optional;
import org.lookback.casefile.CaseNumber;

/** Where corrections are kept. */
public interface NoShowCorrectionRecords {

    Optional<NoShowCorrection> find(CaseNumber number);

    void add(NoShowCorrection correction);

    void decide(CaseNumber number, boolean approved, String reason, Instant at, String by);
}
