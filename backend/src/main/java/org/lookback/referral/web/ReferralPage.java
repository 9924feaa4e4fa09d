package org.lookback.referral.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.referral.CaseReferral;
import org.lookback.referral.Letter;

/**
 * A referral with all its letters, newest last.
 *
 * @param track as the tasks of its process have it
 */
record ReferralPage(
        int seq,
        String track,
        String caseNo,
        String title,
        String sender,
        String senderName,
        String why,
        CaseReferral.State state,
        String stateLabel,
        List<LetterLine> letters) {

    /** @param accepted null as long as nobody signed or sent it back */
    record LetterLine(
            int round,
            String receiver,
            String receiverName,
            String letterNo,
            String reason,
            String sentBy,
            OffsetDateTime sentAt,
            @Nullable Boolean accepted,
            @Nullable OffsetDateTime receivedAt,
            @Nullable String sentBackReason,
            @Nullable AnswerLine answer) {}

    record AnswerLine(String result, String resultLabel, String text, String letterNo, String by, OffsetDateTime at) {}

    /** @param names of units by code */
    static ReferralPage of(CaseReferral one, String title, UnaryOperator<String> names) {
        return new ReferralPage(
                one.seq(),
                one.track(),
                one.caseNo(),
                title,
                one.sender(),
                names.apply(one.sender()),
                one.why(),
                one.state(),
                one.state().label(),
                one.letters().stream().map(letter -> line(letter, names)).toList());
    }

    private static LetterLine line(Letter letter, UnaryOperator<String> names) {
        var receipt = letter.receipt();
        var answer = letter.answer();
        return new LetterLine(
                letter.round(),
                letter.receiver(),
                names.apply(letter.receiver()),
                letter.letterNo(),
                letter.reason(),
                letter.sentBy(),
                local(letter.sentAt()),
                receipt == null ? null : receipt.accepted(),
                receipt == null ? null : local(receipt.at()),
                receipt == null ? null : receipt.reason(),
                answer == null
                        ? null
                        : new AnswerLine(
                                answer.result().name(),
                                answer.result().label(),
                                answer.text(),
                                answer.letterNo(),
                                answer.by(),
                                local(answer.at())));
    }

    private static OffsetDateTime local(Instant at) {
        return at.atZone(DistrictTime.ZONE).toOffsetDateTime();
    }
}
