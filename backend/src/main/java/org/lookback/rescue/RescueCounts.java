package org.lookback.rescue;

import java.math.BigDecimal;
import org.lookback.rates.ExactRate;

/**
 * What was counted of the bookings whose visit lay in the period.
 *
 * @param exempt bookings with a case or an exemption, also those of cancelled sessions
 * @param byProvider cases because the hospital cancelled
 * @param absent blocked ones that were not there to be asked at the door
 */
public record RescueCounts(
        String hospital,
        long booked,
        long blocked,
        long byProvider,
        long exempt,
        long falseNoShows,
        long rescued,
        long absent,
        long reached) {

    static RescueCounts none(String hospital) {
        return new RescueCounts(hospital, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    RescueCounts plus(RescueCounts other) {
        return new RescueCounts(
                hospital,
                booked + other.booked,
                blocked + other.blocked,
                byProvider + other.byProvider,
                exempt + other.exempt,
                falseNoShows + other.falseNoShows,
                rescued + other.rescued,
                absent + other.absent,
                reached + other.reached);
    }

    public ExactRate blockedRate() {
        return rate(blocked, booked);
    }

    public ExactRate falseNoShowRate() {
        return rate(falseNoShows, exempt);
    }

    public ExactRate rescueRate() {
        return rate(rescued, blocked);
    }

    public ExactRate contactRate() {
        return rate(reached, absent);
    }

    private static ExactRate rate(long numerator, long denominator) {
        return new ExactRate(BigDecimal.valueOf(numerator), denominator);
    }
}
