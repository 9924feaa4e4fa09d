package org.lookback.publicity;

import java.util.List;

/**
 * What stands on a status page about one card or flag.
 *
 * @param say whether it may be shown at all right now
 * @param points the problems of a card or the merits of a flag, in short
 * @param conditions what must be met until it goes, empty for a flag
 * @param objection one sentence: where and until when to object
 * @param contact the office to ask
 * @param phone of that office, never of a person
 */
public record PublicStatus(
        Say say, List<String> points, List<Condition> conditions, String objection, String contact, String phone) {

    public PublicStatus {
        points = List.copyOf(points);
        conditions = List.copyOf(conditions);
    }

    /** Whether it may be shown. */
    public enum Say {
        ALL,
        /** An objection keeps it back. */
        NOTHING,
        /** It should never have been, and hangs only until somebody has taken it down. */
        WITHDRAWN
    }

    /** One condition in words. */
    public record Condition(String label, boolean met) {}
}
