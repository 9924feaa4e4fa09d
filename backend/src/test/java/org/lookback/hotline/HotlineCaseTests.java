package org.lookback.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;

/** A case goes its way step by step, and every step out of turn is refused with the state unchanged (B5). */
class HotlineCaseTests {

    private static final CaseNumber NUMBER = new CaseNumber("SR-20261012-000001");
    private static final Instant MONDAY = Instant.parse("2026-10-12T01:00:00Z");
    private static final Instant DUE = Instant.parse("2026-10-19T15:59:59Z");

    private final HotlineCase received = HotlineCase.received(NUMBER, null);

    @Test
    void whoeverGetsTheCaseFirstFollowsItToTheEnd() {
        var dispatched = received.dispatched(WorkOrderKind.FIRST, "sd-lugu", MONDAY, DUE);
        var moved = dispatched.dispatched(WorkOrderKind.REDISPATCH, "urban-mgmt", MONDAY, DUE);

        assertThat(moved.leadUnit()).isEqualTo("urban-mgmt");
        assertThat(moved.ties().firstReceiver()).isEqualTo("sd-lugu");
        assertThat(moved.tally().transfers()).isEqualTo(1);
        assertThat(moved.tally().orders()).isEqualTo(2);
    }

    @Test
    void reworkGoesStraightToTheHandlingOfTheSameUnit() {
        var dispatched = received.dispatched(WorkOrderKind.FIRST, "sd-gucheng", MONDAY, DUE);
        var again = dispatched
                .replied(MONDAY, DUE)
                .calledBack()
                .enter(HotlineState.JUDGING)
                .dispatched(WorkOrderKind.REWORK, "sd-gucheng", MONDAY, DUE);

        assertThat(again.state()).isEqualTo(HotlineState.HANDLING);
        assertThat(again.tally().reworks()).isEqualTo(1);
        assertThat(again.tally().transfers()).isZero();
        assertThat(again.tally().round()).isEqualTo(1);
        assertThat(again.times().repliedAt()).isNull();
    }

    @Test
    void whatTheOversightOfficeOrdersIsNotObjectedTo() {
        var forced = received.dispatched(WorkOrderKind.FIRST, "sd-lugu", MONDAY, DUE)
                .enter(HotlineState.ESCALATED_HANDLING)
                .dispatched(WorkOrderKind.FORCED, "ecology", MONDAY, DUE);

        assertThat(forced.tally().forced()).isTrue();
        assertThat(forced.dispatched(WorkOrderKind.REWORK, "ecology", MONDAY, DUE)
                        .tally()
                        .forced())
                .isTrue();
    }

    @Test
    void aStepOutOfTurnIsRefusedInWords() {
        assertThatThrownBy(() -> received.in("登记回访", HotlineState.CALLBACK))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("WRONG_HOTLINE_STATE"))
                .hasMessageContaining("已受理，待分派")
                .hasMessageContaining("不能登记回访");
    }

    @Test
    void whatIsClosedIsNotClosedAgain() {
        var closed = received.closed(HotlineState.CLOSED_DIRECT, MONDAY);

        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.outcome()).isEqualTo("CLOSED_DIRECT");
        assertThatThrownBy(() -> closed.closed(HotlineState.WITHDRAWN, MONDAY))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("HOTLINE_CLOSED"));
    }

    @Test
    void aMergedCaseThatIsWorkedOnAgainIsNobodysChild() {
        var child = received.mergedInto("SR-20261012-000009");
        assertThat(child.state()).isEqualTo(HotlineState.MERGED);

        var own = child.withParentsUnit("sd-gucheng")
                .calledBack()
                .onItsOwn()
                .dispatched(WorkOrderKind.REWORK, "sd-gucheng", MONDAY, DUE);
        assertThat(own.ties().mergedInto()).isNull();
        assertThat(received.mergedInto("SR-20261012-000009").mergedInto(null).state())
                .isEqualTo(HotlineState.RECEIVED);
    }
}
