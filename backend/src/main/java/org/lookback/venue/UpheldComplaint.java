package org.lookback.venue;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A complaint about a venue that turned out to be true.
 *
 * @param caseNo number of the hotline case, or the reference that whoever recorded it uses
 */
public record UpheldComplaint(
        String venueCode, String caseNo, LocalDate upheldOn, String recordedBy, Instant recordedAt) {}
