package org.lookback.notice;

import org.jspecify.annotations.Nullable;

/** What somebody chose, as they see it themselves. */
public record Preference(String person, @Nullable String mail, Rhythm rhythm, boolean quietHours) {

    static Preference usual(String person) {
        return new Preference(person, null, Rhythm.AT_ONCE, true);
    }
}
