package org.lookback.eligibility;

import java.util.List;

/** Where decisions about bookings are kept. */
public interface CheckRecords {

    /** In one go, at most 500. */
    void add(List<KeptCheck> checks);
}
