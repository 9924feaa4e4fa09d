package org.lookback.referral.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.Story.time;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.Reader;
import org.lookback.escalation.LadderStories;
import org.lookback.referral.Answer.Result;
import org.lookback.referral.AnswerForm;
import org.lookback.referral.CaseReferral;
import org.lookback.referral.CaseReferral.State;
import org.lookback.referral.CaseReferrals;
import org.lookback.referral.ReceiptForm;
import org.lookback.referral.ReceivingDesk;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Deadlines;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through the process referral, called by a kind of case that Java has never heard of. */
@ProcessTest
class ReferralProcessTests {

    private static final String SEND = "userTask_sendReferral";
    private static final String ACKNOWLEDGE = "userTask_acknowledgeReferral";
    private static final String ANSWER = "userTask_answerReferral";
    private static final String SENDER = "wang.market.reviewer";
    private static final String ECOLOGY = "kong.ecology.handler";
    private static final String POLICE = "mo.police.handler";

    @Autowired
    private Story story;

    @Autowired
    private LadderStories ladder;

    @Autowired
    private CaseReferrals referrals;

    @Autowired
    private ReceivingDesk receiving;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private CaseReading reading;

    private CaseNumber number;

    @BeforeEach
    void aClueIsFound() {
        story.at("2026-09-21T09:00");
        number = ladder.started("hand-over", Map.of("leadUnit", "market-reg", "why", "涉嫌违法排放油烟"));
    }

    @Test
    void theBodySignsAndAnswersAndTheCallerGoesOn() {
        assertThat(due("REF.SEND")).isEqualTo(time("2026-09-22T17:30"));
        send("ecology");
        assertThat(due("REF.ACK")).isEqualTo(time("2026-09-23T17:30"));
        assertThat(cases.involvedUnits(number)).contains("ecology");
        assertThat(reading.get(number, new Reader(ECOLOGY, "ecology", Set.of("ecology-handler"))))
                .isNotNull();
        story.at("2026-09-22T10:00");
        story.handIn(number, ACKNOWLEDGE, ECOLOGY, "{\"accepted\":true}");
        // 23, 24, 28, 29, 30 September, 8 to 10 and 12 to 16 October, 19 and 20 October
        assertThat(due("REF.ANSWER")).isEqualTo(time("2026-10-20T17:30"));
        assertThat(one().state()).isEqualTo(State.ACKNOWLEDGED);

        story.at("2026-10-15T10:00");
        refused("RESULT_MISSING", () -> answer(ECOLOGY, "{\"text\":\"已查处\",\"letterNo\":\"示环复〔2026〕7号\"}"));
        answer(ECOLOGY, "{\"result\":\"PENALISED\",\"text\":\"责令改正并处罚款\",\"letterNo\":\"示环复〔2026〕7号\"}");
        assertThat(one().newest().orElseThrow().answer().result()).isEqualTo(Result.PENALISED);
        assertThat(cases.get(number).isOpen()).isFalse();
        assertThat(ladder.timeline(number, "REFERRAL_ANSWERED").get(0)).contains("已依法处罚", "示环复〔2026〕7号");
    }

    @Test
    void whatIsSentBackGoesToAnotherBody() {
        refused("SAME_UNIT", () -> send("market-reg"));
        refused("UNIT_UNKNOWN", () -> send("nowhere"));
        send("ecology");
        refused("REASON_MISSING", () -> story.handIn(number, ACKNOWLEDGE, ECOLOGY, "{\"accepted\":false}"));
        story.handIn(number, ACKNOWLEDGE, ECOLOGY, "{\"accepted\":false,\"reason\":\"属于治安管理事项\"}");

        assertThat(one().state()).isEqualTo(State.TO_SEND);
        assertThat(story.steps(number)).containsExactly(SEND);
        refused("SENT_BACK_BEFORE", () -> send("ecology"));
        send("public-security");
        refused("NOT_YOUR_TASK", () -> story.handIn(number, ACKNOWLEDGE, ECOLOGY, "{\"accepted\":true}"));
        story.handIn(number, ACKNOWLEDGE, POLICE, "{\"accepted\":true}");
        assertThat(one().letters())
                .extracting(letter -> letter.receiver())
                .containsExactly("ecology", "public-security");
        assertThat(story.steps(number)).containsExactly(ANSWER);
    }

    @Test
    void nobodyElseSignsOrAnswersForTheBody() {
        send("ecology");
        refused("NOT_YOUR_TASK", () -> story.handIn(number, ACKNOWLEDGE, POLICE, "{\"accepted\":true}"));
        refused("NOT_YOUR_TASK", () -> story.handIn(number, ACKNOWLEDGE, SENDER, "{\"accepted\":true}"));
        refused("NOT_THE_RECEIVER", () -> receiving.acknowledge(number, 1, new ReceiptForm(true, null), POLICE));
        assertThat(one().state()).isEqualTo(State.SENT);
        refused("WRONG_REFERRAL_STATE", () -> receiving.answer(number, 1, answered(), ECOLOGY));
    }

    @Test
    void aLateSignatureClimbsAndIsNoSignature() {
        send("ecology");
        var climbed = new ArrayList<>(ladder.at("2026-09-23T17:30:01", number));
        climbed.addAll(ladder.at("2026-09-28T17:30", number));

        assertThat(climbed).anyMatch(level -> level.startsWith("L1 RAISED"));
        assertThat(one().state()).isEqualTo(State.SENT);
        assertThat(story.steps(number)).contains(ACKNOWLEDGE).doesNotContain(ANSWER);
        story.handIn(number, ACKNOWLEDGE, ECOLOGY, "{\"accepted\":true}");
        assertThat(story.steps(number)).contains(ANSWER);
    }

    private void send(String receiver) {
        story.handIn(
                number,
                SEND,
                SENDER,
                "{\"receiver\":\"%s\",\"letterNo\":\"示市监移〔2026〕12号\",\"reason\":\"超出本机构职权\"}".formatted(receiver));
    }

    private void answer(String by, String record) {
        story.handIn(number, ANSWER, by, record);
    }

    private static AnswerForm answered() {
        return new AnswerForm(Result.NO_PENALTY, "未发现违法行为", "示环复〔2026〕8号", List.of());
    }

    private CaseReferral one() {
        return referrals.find(number.value(), 1).orElseThrow();
    }

    private Instant due(String term) {
        return deadlines.newest(number, term, "REF-1").orElseThrow().dueAt();
    }

    private static void refused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }
}
