package org.lookback.hotline;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One dispatch of a request to a unit. The dues are those set at dispatch; {@code closeDueAt} is brought up to date when the reply
 * is approved.
 */
public record WorkOrder(
        String caseNo,
        int seq,
        WorkOrderKind kind,
        String unit,
        @Nullable String note,
        Instant dispatchedAt,
        String dispatchedBy,
        Instant signDueAt,
        Instant contactDueAt,
        Instant closeDueAt,
        @Nullable Instant signedAt,
        @Nullable String signedBy,
        boolean autoSigned,
        @Nullable Instant contactedAt,
        @Nullable String contactedBy,
        @Nullable ContactChannel contactChannel,
        @Nullable String contactResult,
        @Nullable ReplyResult replyResult,
        @Nullable String replyText,
        @Nullable Boolean factsUpheld,
        @Nullable Instant handledAt,
        @Nullable String handledBy,
        @Nullable Instant repliedAt,
        @Nullable String reviewedBy,
        @Nullable WorkOrderEnd endedHow) {

    /** A fresh order of a case as it stands now. */
    static WorkOrder of(
            HotlineCase hotline,
            WorkOrderKind kind,
            @Nullable String note,
            String by,
            Instant signDue,
            Instant contactDue) {
        var at = Objects.requireNonNull(hotline.times().dispatchedAt());
        var closeDue = Objects.requireNonNull(hotline.times().closeDueAt());
        return new WorkOrder(
                hotline.number().value(),
                hotline.tally().orders(),
                kind,
                hotline.leadUnit(),
                note,
                at,
                by,
                signDue,
                contactDue,
                closeDue,
                null,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    WorkOrder signed(Instant at, @Nullable String by) {
        return new WorkOrderEdit(this).signed(at, by).toOrder();
    }

    WorkOrder contacted(Instant at, String by, ContactChannel channel, String result) {
        return new WorkOrderEdit(this).contacted(at, by, channel, result).toOrder();
    }

    WorkOrder handled(ReplyResult result, String text, @Nullable Boolean upheld, Instant at, String by) {
        return new WorkOrderEdit(this).handled(result, text, upheld, at, by).toOrder();
    }

    WorkOrder replied(Instant at, String by, Instant closeDue) {
        return new WorkOrderEdit(this).replied(at, by, closeDue).toOrder();
    }

    WorkOrder dueBy(Instant closeDue) {
        return new WorkOrderEdit(this).dueBy(closeDue).toOrder();
    }

    WorkOrder ended(WorkOrderEnd how) {
        return new WorkOrderEdit(this).ended(how).toOrder();
    }
}
