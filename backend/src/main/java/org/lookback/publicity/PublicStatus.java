package org.lookback.publicity;

import java.util.List;

/**
 * What stands on a status page about one card or flag.
 *
 * @param stayed whether an objection keeps it from being shown for now
 * @param points the problems of a card or the merits of a flag, in short
 * @param conditions what must be met until it goes, empty for a flag
 * @param objection one sentence: where and until when to object
 * @param contact the office to ask
 * @param phone of that office, never of a person
 */
public record PublicStatus(
        boolean stayed,
        List<String> points,
        List<Condition> conditions,
        String objection,
        String contact,
        String phone) {

    public PublicStatus {
        points = List.copyOf(points);
        conditions = List.copyOf(conditions);
    }

    /** One condition in words. */
    public record Condition(String label, boolean met) {}
}
