package org.lookback.notice;

/** How somebody wants to be reached; says nothing of the address itself. */
public record Habit(String person, boolean hasMail, Rhythm rhythm, boolean quietHours) {

    static Habit usual(String person) {
        return new Habit(person, false, Rhythm.AT_ONCE, true);
    }
}
