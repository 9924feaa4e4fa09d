package org.lookback.escalation;

import static org.lookback.escalation.LevelRule.Count.HOURS_AFTER;
import static org.lookback.escalation.LevelRule.Count.HOURS_BEFORE;
import static org.lookback.escalation.LevelRule.Count.MINUTES_AFTER;
import static org.lookback.escalation.LevelRule.Count.PERCENT;
import static org.lookback.escalation.LevelRule.Count.SECONDS_AFTER;
import static org.lookback.escalation.LevelRule.Count.WD_AFTER;
import static org.lookback.escalation.LevelRule.Count.WD_BEFORE;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.lookback.calendar.TermKind;

/** The table of B6 as the program knows it by heart: used when the district's own table cannot be read, so that no ladder is lost. */
final class ShippedPlan {

    private static final LocalTime CLOSING = LocalTime.of(17, 30);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final String EMERGENCY = "EMERGENCY";

    /** Quick first steps: whoever is late with them is reminded, no more. [B6] */
    private static final Set<String> REMINDED_ONLY = Set.of("HOT.SIGN", "HOT.CONTACT");

    private ShippedPlan() {}

    static List<LevelRule> rules(TermKind kind, String urgency, String term) {
        return REMINDED_ONLY.contains(term) ? rules(kind, urgency).subList(0, 2) : rules(kind, urgency);
    }

    private static List<LevelRule> rules(TermKind kind, String urgency) {
        return switch (kind) {
            case WD -> days(new LevelRule(Level.L0, WD_BEFORE, 1, CLOSING));
            case CD -> days(new LevelRule(Level.L0, HOURS_BEFORE, 24, null));
            case CH, CM ->
                urgency.equals(EMERGENCY)
                        ? clock(
                                new LevelRule(Level.L2, MINUTES_AFTER, 30, null),
                                new LevelRule(Level.L3, HOURS_AFTER, 2, null),
                                new LevelRule(Level.L4, WD_AFTER, 1, MORNING))
                        : clock(
                                new LevelRule(Level.L2, HOURS_AFTER, 4, null),
                                new LevelRule(Level.L3, WD_AFTER, 1, MORNING),
                                new LevelRule(Level.L4, WD_AFTER, 2, MORNING));
        };
    }

    private static List<LevelRule> days(LevelRule first) {
        return List.of(
                first,
                new LevelRule(Level.L1, WD_AFTER, 1, MORNING),
                new LevelRule(Level.L2, WD_AFTER, 3, MORNING),
                new LevelRule(Level.L3, WD_AFTER, 5, MORNING),
                new LevelRule(Level.L4, WD_AFTER, 7, MORNING));
    }

    private static List<LevelRule> clock(LevelRule order, LevelRule interview, LevelRule circular) {
        return List.of(
                new LevelRule(Level.L0, PERCENT, 50, null),
                new LevelRule(Level.L1, SECONDS_AFTER, 1, null),
                order,
                interview,
                circular);
    }
}
