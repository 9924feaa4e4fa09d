package org.lookback.card.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.card.CardRecords.Interview;
import org.lookback.card.InterviewResult;

/** A row of table {@code card_interview}. @param interviewers accounts, with commas between */
record InterviewRow(
        int round,
        String body,
        InterviewResult result,
        @Nullable Instant heldAt,
        @Nullable String place,
        String interviewers,
        @Nullable String attendedByEnc,
        @Nullable String minutes,
        @Nullable String commitments,
        @Nullable String reason,
        @Nullable Instant newAt,
        String recordedBy,
        Instant recordedAt) {

    static InterviewRow of(Interview interview) {
        return new InterviewRow(
                interview.round(),
                interview.body(),
                interview.result(),
                interview.heldAt(),
                interview.place(),
                String.join(",", interview.interviewers()),
                interview.attendedBy(),
                interview.minutes(),
                interview.commitments(),
                interview.reason(),
                interview.newAt(),
                interview.by(),
                interview.at());
    }

    Interview toInterview() {
        return new Interview(
                round,
                body,
                result,
                heldAt,
                place,
                interviewers.isEmpty() ? List.of() : List.of(interviewers.split(",")),
                attendedByEnc,
                minutes,
                commitments,
                reason,
                newAt,
                recordedBy,
                recordedAt);
    }
}
