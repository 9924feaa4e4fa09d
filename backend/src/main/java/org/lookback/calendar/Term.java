package org.lookback.calendar;

import java.time.Duration;

/**
 * How long something may take, e.g. three working days until 23:59:59.
 *
 * @param cutoff end of the last day; clock hours and minutes are exact and ignore it
 * @param roll whether calendar days that end on a day off move to the next working day; the other kinds ignore it
 */
public record Term(TermKind kind, int amount, Cutoff cutoff, boolean roll) {

    public Term {
        kind.requireSensible(amount);
    }

    public static Term workingDays(int amount, Cutoff cutoff) {
        return new Term(TermKind.WD, amount, cutoff, false);
    }

    public static Term calendarDays(int amount, Cutoff cutoff) {
        return new Term(TermKind.CD, amount, cutoff, false);
    }

    /** Calendar days that never end on a day off (Civil Code art. 203). */
    public static Term calendarDaysRolled(int amount, Cutoff cutoff) {
        return new Term(TermKind.CD, amount, cutoff, true);
    }

    public static Term clockHours(int amount) {
        return new Term(TermKind.CH, amount, Cutoff.PARTY, false);
    }

    public static Term clockMinutes(int amount) {
        return new Term(TermKind.CM, amount, Cutoff.PARTY, false);
    }

    /** The length of a term that runs through nights and days off. @throws IllegalStateException for terms in days */
    public Duration length() {
        return switch (kind) {
            case CH -> Duration.ofHours(amount);
            case CM -> Duration.ofMinutes(amount);
            case WD, CD -> throw new IllegalStateException("a term in days has no fixed length");
        };
    }

    /** How people say it, e.g. 3个工作日. */
    public String words() {
        return kind.words(amount);
    }

    Term lasting(int otherAmount) {
        return new Term(kind, otherAmount, cutoff, roll);
    }
}
