package org.lookback.appointment;

import org.lookback.casefile.CaseNumber;

/** Something happened that the patient must hear of; published inside the transaction. */
public record RescheduleNews(CaseNumber number, News what) {}
