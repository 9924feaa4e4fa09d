package org.lookback.extension.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.TermKind;
import org.lookback.extension.ExtensionRequest;

/**
 * A request as the interface shows it.
 *
 * @param message why it was not taken up, and what to do; null otherwise
 * @param decideBy until when it must be decided; null if nobody has to
 */
record ExtensionItem(
        int seq,
        String caseNo,
        String title,
        String term,
        String track,
        String step,
        String unit,
        OffsetDateTime dueAt,
        TermKind kind,
        int amount,
        String words,
        String reason,
        String plan,
        String askedBy,
        String askedByName,
        OffsetDateTime askedAt,
        ExtensionRequest.State state,
        String stateLabel,
        @Nullable String code,
        @Nullable String message,
        @Nullable OffsetDateTime decideBy,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable Integer grantedAmount,
        @Nullable String decisionReason,
        @Nullable OffsetDateTime newDue) {

    static ExtensionItem of(ExtensionRequest request, String title, String askedByName, @Nullable Instant decideBy) {
        return new ExtensionItem(
                request.seq(),
                request.caseNo(),
                title,
                request.term(),
                request.track(),
                request.step(),
                request.unit(),
                Local.time(request.dueAt()),
                request.askedKind(),
                request.askedAmount(),
                request.askedKind().words(request.askedAmount()),
                request.reason(),
                request.plan(),
                request.askedBy(),
                askedByName,
                Local.time(request.askedAt()),
                request.state(),
                request.state().label(),
                request.code(),
                request.code() == null ? null : request.decisionReason(),
                Local.optional(decideBy),
                request.decidedBy(),
                Local.optional(request.decidedAt()),
                request.grantedAmount(),
                request.code() == null ? request.decisionReason() : null,
                Local.optional(request.newDue()));
    }
}
