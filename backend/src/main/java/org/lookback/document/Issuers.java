package org.lookback.document;

import java.util.Optional;

/** The letterheads of the units. */
public interface Issuers {

    Optional<Issuer> find(String unit);
}
