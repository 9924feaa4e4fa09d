package org.lookback.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the choice of a measure learns about a venue's past [B1]. */
@ProcessTest
@Transactional
class VenueHistoryTests {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 7);
    private static final String CASE = "INS-20260907-900001";

    @Autowired
    VenueHistory history;

    @Autowired
    VenueRegister register;

    @Test
    void aVisitIsRememberedOnceWithItsBreaches() {
        var visit = history.add(visit(breach("1", Severity.MAJOR), breach("9", Severity.MINOR)));

        assertThat(visit.breaches()).extracting(Breach::caseNo).containsOnly(CASE);
        assertThat(history.add(visit(breach("1", Severity.MAJOR)))).isEqualTo(visit);
        assertThat(register.venue("V022").breachCount()).isEqualTo(2);
        assertThat(register.venue("V022").lastVisitOn()).isEqualTo(SEPTEMBER);
    }

    @Test
    void aMajorBreachCountsForNinetyDays() {
        history.add(visit(breach("1", Severity.MAJOR), breach("9", Severity.MINOR)));

        assertThat(summary(90)).isEqualTo(new BreachSummary(2, true, false, SEPTEMBER, 0));
        assertThat(history.summary("V022", SEPTEMBER.plusDays(91), 90))
                .isEqualTo(new BreachSummary(0, false, false, null, 0));
    }

    @Test
    void aCaseIsNoRepetitionOfItself() {
        history.add(visit(breach("1", Severity.MAJOR)));

        assertThat(history.summary("V022", SEPTEMBER, 90, CASE).majorInWindow()).isFalse();
        assertThat(history.summary("V022", SEPTEMBER, 90, "INS-20260907-900002").majorInWindow())
                .isTrue();
    }

    @Test
    void lateOrRejectedRectificationIsRemembered() {
        history.add(visit(breach("1", Severity.MAJOR)));
        history.endBreach(CASE + "/1", new BreachEnd(BreachState.CORRECTED, SEPTEMBER.plusDays(9), true, 1));

        assertThat(summary(90).lateOrRejected()).isTrue();
        assertThat(register.venue("V022").openBreachCount()).isZero();
    }

    @Test
    void anUpheldObjectionTakesTheBreachOutOfTheHistory() {
        history.add(visit(breach("1", Severity.MAJOR)));
        history.endBreach(CASE + "/1", new BreachEnd(BreachState.CANCELLED, null, false, 0));

        assertThat(summary(90).breachesInWindow()).isZero();
        assertThat(register.venue("V022").breachCount()).isZero();
        assertThat(history.of("V022", 0, 50).items().get(0).result()).isEqualTo(VisitResult.CLEAN);
    }

    @Test
    void aBreachNobodyRecordedCannotEnd() {
        assertThatThrownBy(() -> history.endBreach("INS-1/9", new BreachEnd(BreachState.CORRECTED, null, false, 0)))
                .hasMessageContaining("INS-1/9");
    }

    private BreachSummary summary(int days) {
        return history.summary("V022", SEPTEMBER.plusDays(days), days);
    }

    private static NewVisit visit(NewBreach... breaches) {
        return new NewVisit(
                "V022",
                SEPTEMBER,
                VisitSource.LOOKBACK,
                CASE + "#1",
                CASE,
                "inspection",
                null,
                VisitResult.FINDINGS,
                List.of(breaches));
    }

    private static NewBreach breach(String item, Severity severity) {
        return NewBreach.open(CASE + "/" + item, "EPI-1/" + item, severity, "顾客未全部扫码进入场所");
    }
}
