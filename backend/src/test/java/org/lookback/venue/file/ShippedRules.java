package org.lookback.venue.file;

import org.lookback.venue.intake.SeverityRules;

/** The severity list we ship, for tests outside this package. */
public final class ShippedRules {

    private ShippedRules() {}

    public static SeverityRules lives() {
        return new BundledTables().livesSeverityRules();
    }
}
