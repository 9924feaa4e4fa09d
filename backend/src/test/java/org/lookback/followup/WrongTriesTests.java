package org.lookback.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lookback.refusal.Refusal;

/** Four digits are not guessed here. */
class WrongTriesTests {

    private static final Instant NINE = Instant.parse("2026-11-22T01:00:00Z");

    @Test
    void afterFiveWrongOnesTheDoorIsShutForAnHour() {
        var tries = new WrongTries(5);
        for (int wrong = 0; wrong < 5; wrong++) {
            tries.check("one", NINE);
            tries.wrong("one", NINE);
        }
        assertThat(catchThrowableOfType(Refusal.class, () -> tries.check("one", NINE.plus(Duration.ofMinutes(59))))
                        .code())
                .isEqualTo("LOCKED_FOR_AN_HOUR");
        tries.check("two", NINE);
        tries.check("one", NINE.plus(Duration.ofMinutes(60)));
    }

    @Test
    void aClockThatWasSetBackLocksNobodyForEver() {
        var tries = new WrongTries(1);
        tries.wrong("one", NINE.plus(Duration.ofDays(30)));
        tries.check("one", NINE);
    }
}
