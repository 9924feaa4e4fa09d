package org.lookback.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.flag.FlagFixture.HEAD;
import static org.lookback.flag.FlagFixture.NOMINATOR;
import static org.lookback.flag.FlagFixture.REGULATOR;
import static org.lookback.flag.FlagFixture.UNTIL;
import static org.lookback.flag.FlagFixture.time;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lookback.refusal.Refusal;

/** The rules of one red flag. */
class RedFlagTests {

    private static final Award AWARD = new Award(1, NOMINATOR, time("2026-06-22T10:00"), time("2026-12-19T23:59:59"));

    @Test
    void itIsInForceFromTheAwardToTheLastSecondOfItsValidity() {
        var flag = FlagFixture.awarded();
        assertThat(flag.isInForce(time("2026-12-19T23:59:59"))).isTrue();
        assertThat(flag.isInForce(time("2026-12-20T00:00:00"))).isFalse();
    }

    @Test
    void whatHappensAtTheVenueTakesItsEffectUntilAPersonKeepsIt() {
        var now = time("2026-07-01T10:00");
        var suspended = FlagFixture.awarded().suspended(now);
        assertThat(suspended.isInForce(now)).isFalse();
        assertThat(suspended.kept().isInForce(now)).isTrue();
    }

    @Test
    void nobodyApprovesAnOwnNominationAndOnePersonNeverSignsTwice() {
        refused("FOUR_EYES", () -> FlagFixture.nominated().checked().approved(new Signature(NOMINATOR, UNTIL)));
        refused("FOUR_EYES", () -> FlagFixture.approved().cosigned(new Signature(NOMINATOR, UNTIL), UNTIL));
        refused("FOUR_EYES", () -> FlagFixture.approved().cosigned(new Signature(HEAD, UNTIL), UNTIL));
    }

    @Test
    void noStepComesBeforeItsTime() {
        refused("FLAG_STATE", () -> FlagFixture.nominated().approved(new Signature(HEAD, UNTIL)));
        refused("FLAG_STATE", () -> FlagFixture.nominated().checked().cosigned(new Signature(REGULATOR, UNTIL), UNTIL));
        refused("FLAG_ON_NOTICE", () -> FlagFixture.onNotice().awarded(AWARD));
        refused("FLAG_STATE", () -> FlagFixture.approved().awarded(AWARD));
        refused("FLAG_STATE", () -> FlagFixture.awarded().awarded(AWARD));
        refused("FLAG_STATE", () -> FlagFixture.awarded().rejected(FlagFixture.end()));
    }

    @Test
    void onlyAFlagThatSomethingSpeaksAgainstComesDown() {
        refused("FLAG_NOT_SUSPENDED", () -> FlagFixture.awarded().revoked(FlagFixture.end()));
        var suspended = FlagFixture.awarded().suspended(time("2026-07-01T10:00"));
        assertThat(suspended.revoked(FlagFixture.end()).state()).isEqualTo(FlagState.REVOKED);
    }

    @Test
    void whatIsOverStaysOver() {
        var expired = FlagFixture.awarded().expired(FlagFixture.end());
        refused("FLAG_EXPIRED", () -> expired.revoked(FlagFixture.end()));
        refused("FLAG_EXPIRED", () -> expired.suspended(UNTIL));
        refused("FLAG_EXPIRED", () -> expired.venueClosed(FlagFixture.end()));
        var rejected = FlagFixture.onNotice().rejected(FlagFixture.end());
        refused("FLAG_REJECTED", () -> rejected.awarded(AWARD));
    }

    private static void refused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
