package org.lookback.inspection;

import org.lookback.venue.Severity;

/** Names of the parts of a case that officers and evidence belong to. */
public final class Phase {

    public static final String INSPECT = "INSPECT";
    static final String FOUND = "FOUND";
    static final String AFTER = "AFTER";
    static final String VISIT = "VISIT";

    private Phase() {}

    public static String report(Finding finding, int round) {
        return "REPORT_" + relapse(finding) + round;
    }

    public static String verify(Finding finding, int round) {
        return "VERIFY_" + relapse(finding) + round;
    }

    /** Tracks are verified by different pairs, perhaps. */
    public static String verify(Severity track, Finding finding, int round) {
        return "VERIFY_" + track + "_" + relapse(finding) + round;
    }

    /** What failed again begins with round 1 once more. */
    private static String relapse(Finding finding) {
        var times = finding.found().relapse();
        return times == 0 ? "" : "L" + times + "_";
    }

    /** @param index counts from 0; people count from 1 */
    public static String lookBack(int index) {
        return "LOOK_BACK_" + (index + 1);
    }
}
