package org.lookback.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.lookback.refusal.Refusal;

/** Whoever guesses links is slowed down, others are not. */
class PaceTests {

    @Test
    void anAddressThatCallsTooOftenWaitsAndAnotherDoesNot() {
        var pace = new Pace(3);
        for (int call = 0; call < 3; call++) {
            pace.step("192.0.2.1");
        }

        var refusal = catchThrowableOfType(Refusal.class, () -> pace.step("192.0.2.1"));

        assertThat(refusal.code()).isEqualTo("TOO_MANY_CALLS");
        assertThat(refusal.kind().status()).isEqualTo(429);
        pace.step("192.0.2.2");
    }

    @Test
    void manyAddressesDoNotFillTheMemory() {
        var pace = new Pace(1);
        pace.step("first");
        for (int address = 0; address < 10_000; address++) {
            pace.step("address " + address);
        }

        // forgotten long ago, so it starts afresh
        pace.step("first");
    }
}
