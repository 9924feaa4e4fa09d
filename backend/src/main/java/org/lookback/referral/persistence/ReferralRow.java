package org.lookback.referral.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.referral.Answer;
import org.lookback.referral.CaseReferral;
import org.lookback.referral.Letter;
import org.lookback.referral.Receipt;

/** A referral as its table has it. */
record ReferralRow(
        String caseNo,
        int seq,
        String sender,
        String why,
        Instant openedAt,
        @Nullable String processInstance,
        int version) {

    static ReferralRow of(CaseReferral one) {
        return new ReferralRow(
                one.caseNo(), one.seq(), one.sender(), one.why(), one.openedAt(), one.processInstance(), one.version());
    }

    CaseReferral with(List<LetterRow> letters) {
        return new CaseReferral(
                caseNo,
                seq,
                sender,
                why,
                openedAt,
                letters.stream()
                        .filter(letter -> letter.seq() == seq)
                        .map(LetterRow::letter)
                        .toList(),
                processInstance,
                version);
    }

    /** A letter as its table has it. */
    record LetterRow(
            String caseNo,
            int seq,
            int round,
            String receiver,
            String letterNo,
            String reason,
            String sentBy,
            Instant sentAt,
            @Nullable Boolean accepted,
            @Nullable String receivedBy,
            @Nullable Instant receivedAt,
            @Nullable String sentBackReason,
            Answer.@Nullable Result result,
            @Nullable String answerText,
            @Nullable String answerLetterNo,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt) {

        static LetterRow of(CaseReferral about, Letter one) {
            var receipt = one.receipt();
            var answer = one.answer();
            return new LetterRow(
                    about.caseNo(),
                    about.seq(),
                    one.round(),
                    one.receiver(),
                    one.letterNo(),
                    one.reason(),
                    one.sentBy(),
                    one.sentAt(),
                    receipt == null ? null : receipt.accepted(),
                    receipt == null ? null : receipt.by(),
                    receipt == null ? null : receipt.at(),
                    receipt == null ? null : receipt.reason(),
                    answer == null ? null : answer.result(),
                    answer == null ? null : answer.text(),
                    answer == null ? null : answer.letterNo(),
                    answer == null ? null : answer.by(),
                    answer == null ? null : answer.at());
        }

        Letter letter() {
            var receipt = accepted == null || receivedBy == null || receivedAt == null
                    ? null
                    : new Receipt(accepted, receivedBy, receivedAt, sentBackReason);
            var answer = result == null
                            || answerText == null
                            || answerLetterNo == null
                            || answeredBy == null
                            || answeredAt == null
                    ? null
                    : new Answer(result, answerText, answerLetterNo, answeredBy, answeredAt);
            return new Letter(round, receiver, letterNo, reason, sentBy, sentAt, receipt, answer);
        }
    }
}
