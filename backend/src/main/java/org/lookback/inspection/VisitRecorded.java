package org.lookback.inspection;

import java.time.Instant;
import org.lookback.casefile.CaseNumber;

/** Officers were inside and signed their record. */
public record VisitRecorded(CaseNumber number, Instant enteredAt) {}
