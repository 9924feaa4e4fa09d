package org.lookback.card.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.card.InterviewResult;
import org.lookback.card.Interviewing;

/** What one body wrote about an interview; the name of who came for the venue masked. */
record InterviewPart(
        int round,
        String body,
        String bodyName,
        InterviewResult result,
        String resultLabel,
        @Nullable OffsetDateTime heldAt,
        @Nullable String place,
        List<String> interviewers,
        @Nullable String attendedBy,
        @Nullable String minutes,
        @Nullable String commitments,
        @Nullable String reason,
        @Nullable OffsetDateTime newAt,
        String byName,
        OffsetDateTime at) {

    /** @param bodies the groups that record it */
    record Course(
            Interviewing.State state, String stateLabel, int round, int postponed, int absent, List<Body> bodies) {}

    /** @param recorded whether it has written about the running appointment */
    record Body(String group, String name, boolean recorded) {}
}
