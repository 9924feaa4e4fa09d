package org.lookback.hotline;

import org.lookback.casefile.CaseNumber;

/** Starts the process of a request. */
public interface NewRequests {

    CaseNumber start(RequestForm request, String by);
}
