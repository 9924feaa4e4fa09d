package org.lookback.venue;

import java.util.Optional;

/** The subdistrict offices of the district, asked for by code or by the name a ledger uses. */
public interface Subdistricts {

    /** The unit code, e.g. {@code sd-daxuelu} for {@code 大学路街道}, {@code 大学路} or the code itself. */
    Optional<String> codeFor(String nameOrCode);
}
