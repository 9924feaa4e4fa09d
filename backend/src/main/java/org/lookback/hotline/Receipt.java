package org.lookback.hotline;

import org.lookback.casefile.CaseNumber;

/** The answer to whoever sent a request in. @param fresh false: it had been taken in before, nothing was done again */
public record Receipt(CaseNumber number, boolean fresh) {}
