package org.lookback.inspection;

import org.lookback.venue.Severity;

/** Names of the parts of a case that officers and evidence belong to. */
public final class Phase {

    public static final String INSPECT = "INSPECT";
    static final String FOUND = "FOUND";
    static final String AFTER = "AFTER";
    static final String VISIT = "VISIT";

    private Phase() {}

    public static String report(int round) {
        return "REPORT_" + round;
    }

    static String verify(int round) {
        return "VERIFY_" + round;
    }

    /** Tracks are verified by different pairs, perhaps. */
    public static String verify(Severity track, int round) {
        return "VERIFY_" + track + "_" + round;
    }

    /** @param index counts from 0; people count from 1 */
    public static String lookBack(int index) {
        return "LOOK_BACK_" + (index + 1);
    }
}
