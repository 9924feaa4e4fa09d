package org.lookback.hotline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What of a work order may still change, while it is being changed; what was dispatched never does. */
final class WorkOrderEdit {

    private final WorkOrder order;
    private Instant closeDueAt;
    private @Nullable Instant signedAt;
    private @Nullable String signedBy;
    private boolean autoSigned;
    private @Nullable Instant contactedAt;
    private @Nullable String contactedBy;
    private @Nullable ContactChannel contactChannel;
    private @Nullable String contactResult;
    private @Nullable ReplyResult replyResult;
    private @Nullable String replyText;
    private @Nullable Boolean factsUpheld;
    private @Nullable Instant handledAt;
    private @Nullable String handledBy;
    private @Nullable Instant repliedAt;
    private @Nullable String reviewedBy;
    private @Nullable WorkOrderEnd endedHow;

    WorkOrderEdit(WorkOrder order) {
        this.order = order;
        closeDueAt = order.closeDueAt();
        signedAt = order.signedAt();
        signedBy = order.signedBy();
        autoSigned = order.autoSigned();
        contactedAt = order.contactedAt();
        contactedBy = order.contactedBy();
        contactChannel = order.contactChannel();
        contactResult = order.contactResult();
        replyResult = order.replyResult();
        replyText = order.replyText();
        factsUpheld = order.factsUpheld();
        handledAt = order.handledAt();
        handledBy = order.handledBy();
        repliedAt = order.repliedAt();
        reviewedBy = order.reviewedBy();
        endedHow = order.endedHow();
    }

    WorkOrderEdit signed(Instant at, @Nullable String by) {
        signedAt = at;
        signedBy = by;
        autoSigned = by == null;
        return this;
    }

    WorkOrderEdit contacted(Instant at, String by, ContactChannel channel, String result) {
        contactedAt = at;
        contactedBy = by;
        contactChannel = channel;
        contactResult = result;
        return this;
    }

    WorkOrderEdit handled(ReplyResult result, String text, @Nullable Boolean upheld, Instant at, String by) {
        replyResult = result;
        replyText = text;
        factsUpheld = upheld;
        handledAt = at;
        handledBy = by;
        endedHow = null;
        return this;
    }

    WorkOrderEdit replied(Instant at, String by, Instant closeDue) {
        repliedAt = at;
        reviewedBy = by;
        closeDueAt = closeDue;
        endedHow = WorkOrderEnd.REPLIED;
        return this;
    }

    WorkOrderEdit dueBy(Instant closeDue) {
        closeDueAt = closeDue;
        return this;
    }

    WorkOrderEdit ended(WorkOrderEnd how) {
        endedHow = how;
        return this;
    }

    WorkOrder toOrder() {
        return new WorkOrder(
                order.caseNo(),
                order.seq(),
                order.kind(),
                order.unit(),
                order.note(),
                order.dispatchedAt(),
                order.dispatchedBy(),
                order.signDueAt(),
                order.contactDueAt(),
                closeDueAt,
                signedAt,
                signedBy,
                autoSigned,
                contactedAt,
                contactedBy,
                contactChannel,
                contactResult,
                replyResult,
                replyText,
                factsUpheld,
                handledAt,
                handledBy,
                repliedAt,
                reviewedBy,
                endedHow);
    }
}
