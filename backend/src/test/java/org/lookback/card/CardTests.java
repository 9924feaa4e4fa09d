package org.lookback.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.CardedFinding;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Severity;

/** A yellow card comes off only when interview, test and rectification are done, all three [S3]. */
class CardTests {

    static final Instant SERVED = Instant.parse("2026-09-15T06:00:00Z");
    static final Instant DUE = Instant.parse("2026-09-18T15:59:59Z");
    static final CaseNumber NUMBER = new CaseNumber("YC-20260915-000001");
    static final CardParties PARTIES =
            new CardParties("market-reg", "sd-jianzhongjie", "disc-sd-jianzhongjie", "market-reg");

    @Test
    void onlyAllConditionsTogetherTakeItOff() {
        var ready = hanging().interviewed(Interviewing.NOT_YET.held()).claimed(Set.of("INS-1#1", "INS-1#2"), DUE);

        assertThat(ready.conditions(true).readyForCheck()).isTrue();
        refused(() -> ready.checked(false, Map.of(), DUE), "REMOVAL_CONDITIONS_NOT_MET");
        refused(() -> ready.takenDown(true, DUE), "CARD_WRONG_STAGE");
        var checked = ready.checked(true, Map.of(), DUE);
        refused(() -> checked.takenDown(true, DUE), "CARD_WRONG_STAGE");
        assertThat(checked.removalApproved().takenDown(true, DUE).stage()).isEqualTo(CardStage.REMOVED);
    }

    @Test
    void theTestAloneIsNotEnough() {
        assertThatThrownBy(() -> hanging().checked(true, Map.of(), DUE))
                .hasMessageContaining("约谈尚未完成")
                .hasMessageContaining("整改尚未完成");
    }

    @Test
    void aPassedTestThatIsTakenBackKeepsTheCardUp() {
        var approved = ready().checked(true, Map.of(), DUE).removalApproved();

        refused(() -> approved.takenDown(false, DUE), "REMOVAL_CONDITIONS_NOT_MET");
    }

    @Test
    void aNewBreachRestartsTheRectificationOnly() {
        var joined = ready().checked(true, Map.of(), DUE).removalApproved().joined(List.of(found("INS-2#5")), DUE);

        assertThat(joined.stage()).isEqualTo(CardStage.IN_FORCE);
        assertThat(joined.newestBatch()).isEqualTo(2);
        assertThat(joined.conditions(true).missing()).containsExactly("整改尚未完成");
        assertThat(joined.items())
                .extracting(CardItem::state)
                .containsExactly(CardItem.State.PASSED, CardItem.State.PASSED, CardItem.State.OPEN);
    }

    @Test
    void aFailedCheckSendsBackOnlyWhatFailed() {
        var rejected = ready().checked(true, Map.of("INS-1#2", "登记簿仍不全"), DUE);

        assertThat(rejected.stage()).isEqualTo(CardStage.IN_FORCE);
        assertThat(rejected.course().rejectCount()).isEqualTo(1);
        assertThat(rejected.items())
                .extracting(CardItem::state)
                .containsExactly(CardItem.State.PASSED, CardItem.State.OPEN);
    }

    @Test
    void nothingHappensToAWithdrawnCard() {
        var withdrawn = ready().withdrawing();

        refused(() -> withdrawn.checked(true, Map.of(), DUE), "CARD_WITHDRAWN");
        refused(withdrawn::removalApproved, "CARD_WITHDRAWN");
        refused(withdrawn::withdrawing, "CARD_WITHDRAWN");
        refused(() -> withdrawn.joined(List.of(found("INS-2#5")), DUE), "CARD_WITHDRAWN");
        assertThat(withdrawn
                        .endedDown(CardStage.WITHDRAWING, CardEnd.WITHDRAWN, DUE)
                        .stage()
                        .isActive())
                .isFalse();
    }

    @Test
    void twoAbsencesAreARefusal() {
        assertThat(Interviewing.NOT_YET.missed(2).state()).isEqualTo(Interviewing.State.WAITING);
        assertThat(Interviewing.NOT_YET.missed(2).missed(2).state()).isEqualTo(Interviewing.State.REFUSED);
    }

    @Test
    void theHeadPresidesOverTheInterviewOfARepeatedCard() {
        assertThat(PARTIES.interviewGroups(false))
                .containsExactly("disc-sd-jianzhongjie-handler", "market-reg-handler");
        assertThat(PARTIES.interviewGroups(true))
                .startsWith("sd-jianzhongjie-head")
                .hasSize(3);
    }

    static Card proposed() {
        return Card.proposed(NUMBER, "V021", PARTIES, 1, false, List.of(found("INS-1#1"), found("INS-1#2")));
    }

    static Card hanging() {
        return proposed().approved().posted(SERVED, DUE);
    }

    static Card ready() {
        return hanging().interviewed(Interviewing.NOT_YET.held()).claimed(Set.of("INS-1#1", "INS-1#2"), DUE);
    }

    static CardedFinding found(String reference) {
        return new CardedFinding(
                reference,
                new CaseNumber("INS-20260907-000001"),
                "EPI-1",
                1,
                Integer.parseInt(reference.substring(reference.indexOf('#') + 1)),
                "人员登记准确",
                Severity.MAJOR,
                "登记簿不全",
                null,
                SERVED);
    }

    private static void refused(Runnable action, String code) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
