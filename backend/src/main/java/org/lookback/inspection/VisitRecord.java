package org.lookback.inspection;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The record of a visit as officers hand it in; nothing of it is checked yet. Times are local. */
public record VisitRecord(
        @Nullable VisitOutcome outcome,
        @Nullable LocalDateTime enteredAt,
        @Nullable LocalDateTime leftAt,
        @Nullable String accompaniedBy,
        @Nullable String statement,
        boolean signed,
        @Nullable String refusalReason,
        @Nullable String witness,
        boolean refusedToCooperate,
        @Nullable String recusalAsked,
        @Nullable List<@Nullable VisitItem> items,
        @Nullable List<@Nullable String> evidence) {

    List<VisitItem> answers() {
        return Words.list(items);
    }

    List<VisitItem> failed() {
        return answers().stream().filter(VisitItem::failed).toList();
    }

    List<String> photos() {
        return Words.list(evidence);
    }
}
