package org.lookback.venue;

import java.time.LocalDate;

/** A complaint about a venue turned out to be true; published inside the transaction that records it. */
public record ComplaintUpheld(String venueCode, String caseNo, LocalDate on) {}
