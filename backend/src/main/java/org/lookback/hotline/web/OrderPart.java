package org.lookback.hotline.web;

import static org.lookback.hotline.web.HotlineNames.local;
import static org.lookback.hotline.web.HotlineNames.masked;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.hotline.ContactChannel;
import org.lookback.hotline.ReplyResult;
import org.lookback.hotline.WorkOrder;
import org.lookback.hotline.web.HotlineNames.Names;
import org.lookback.hotline.web.HotlineNames.Who;

/** A work order as it stands. */
record OrderPart(
        int seq,
        String kind,
        String kindName,
        String unit,
        @Nullable String unitName,
        @Nullable String note,
        @Nullable OffsetDateTime dispatchedAt,
        @Nullable Who dispatchedBy,
        @Nullable OffsetDateTime signDueAt,
        @Nullable OffsetDateTime contactDueAt,
        @Nullable OffsetDateTime closeDueAt,
        @Nullable OffsetDateTime signedAt,
        @Nullable Who signedBy,
        boolean autoSigned,
        @Nullable OffsetDateTime contactedAt,
        @Nullable Who contactedBy,
        @Nullable String contactChannel,
        @Nullable String contactChannelName,
        @Nullable String contactResult,
        @Nullable String replyResult,
        @Nullable String replyResultName,
        @Nullable String replyText,
        @Nullable Boolean factsUpheld,
        @Nullable OffsetDateTime handledAt,
        @Nullable Who handledBy,
        @Nullable OffsetDateTime repliedAt,
        @Nullable Who reviewedBy,
        @Nullable String endedHow,
        @Nullable String endedHowName) {

    static OrderPart of(WorkOrder order, Names names) {
        var channel = Optional.ofNullable(order.contactChannel());
        var result = Optional.ofNullable(order.replyResult());
        var end = Optional.ofNullable(order.endedHow());
        return new OrderPart(
                order.seq(),
                order.kind().name(),
                RecordWords.of(order.kind()),
                order.unit(),
                names.unit(order.unit()),
                masked(order.note()),
                local(order.dispatchedAt()),
                names.who(order.dispatchedBy()),
                local(order.signDueAt()),
                local(order.contactDueAt()),
                local(order.closeDueAt()),
                local(order.signedAt()),
                names.who(order.signedBy()),
                order.autoSigned(),
                local(order.contactedAt()),
                names.who(order.contactedBy()),
                channel.map(ContactChannel::name).orElse(null),
                channel.map(ContactChannel::label).orElse(null),
                masked(order.contactResult()),
                result.map(ReplyResult::name).orElse(null),
                result.map(ReplyResult::label).orElse(null),
                masked(order.replyText()),
                order.factsUpheld(),
                local(order.handledAt()),
                names.who(order.handledBy()),
                local(order.repliedAt()),
                names.who(order.reviewedBy()),
                end.map(Enum::name).orElse(null),
                end.map(RecordWords::of).orElse(null));
    }
}
