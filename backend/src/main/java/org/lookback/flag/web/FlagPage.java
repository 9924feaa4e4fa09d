package org.lookback.flag.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.flag.Criterion;

/** Everything about one red flag. */
record FlagPage(
        FlagLine flag,
        String subdistrictName,
        String departmentName,
        @Nullable String address,
        String originLabel,
        String reason,
        Person nominatedBy,
        @Nullable Person approvedBy,
        @Nullable Person cosignedBy,
        @Nullable Person awardedBy,
        @Nullable Person endedBy,
        @Nullable Integer seq,
        List<Sheet> sheets,
        List<Objection> objections,
        List<Cause> causes) {

    /** A person who did something, and when. */
    record Person(String id, String name, OffsetDateTime at) {}

    /** Criteria as they stood when they were looked at. */
    record Sheet(String phase, String label, OffsetDateTime checkedAt, boolean met, List<Criterion> criteria) {}

    /** Something said during the public notice. */
    record Objection(
            int seq,
            String content,
            Person filedBy,
            String state,
            String stateLabel,
            @Nullable Person decidedBy,
            @Nullable String decisionReason) {}

    /** Something that speaks for taking the flag down. */
    record Cause(
            String kind,
            String label,
            @Nullable String sourceCase,
            LocalDate happenedOn,
            String sentence,
            OffsetDateTime recordedAt) {}
}
