package org.lookback.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lookback.refusal.Refusal;

/** What cannot be asked is refused in words. */
class BoardWordsTests {

    @Test
    void whatCannotBeAskedIsRefused() {
        refused(() -> Grouping.named("colour"), "GROUP_BY_BAD");
        refused(() -> new Page(0, 50), "PAGE_BAD");
        refused(() -> new Page(1, 201), "PAGE_BAD");
        refused(() -> new Page(Integer.MAX_VALUE, 200), "PAGE_BAD");
        refused(() -> new Period(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 9, 1)), "PERIOD_BAD");
        refused(() -> new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 9, 1)), "PERIOD_BAD");
        refused(() -> new Period(LocalDate.MIN, LocalDate.MAX), "PERIOD_BAD");
        refused(() -> Period.checkOrder(null, LocalDate.of(99999, 1, 1)), "PERIOD_BAD");
    }

    private static void refused(ThrowingCallable what, String code) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.getMessage()).endsWith("。");
        });
    }
}
