package org.lookback.hotline.web;

import static org.lookback.hotline.web.HotlineNames.local;
import static org.lookback.hotline.web.HotlineNames.masked;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lookback.hotline.SupportCall;
import org.lookback.hotline.web.HotlineNames.Names;
import org.lookback.hotline.web.HotlineNames.Who;

/** A unit that was whistled for, and what it did. */
record SupportPart(
        int seq,
        String unit,
        @Nullable String unitName,
        @Nullable String task,
        @Nullable OffsetDateTime calledAt,
        @Nullable Who calledBy,
        @Nullable OffsetDateTime reportedAt,
        @Nullable Who reportedBy,
        @Nullable OffsetDateTime finishedAt,
        @Nullable Who finishedBy,
        @Nullable String result) {

    static SupportPart of(SupportCall call, Names names) {
        return new SupportPart(
                call.seq(),
                call.unit(),
                names.unit(call.unit()),
                masked(call.task()),
                local(call.calledAt()),
                names.who(call.calledBy()),
                local(call.reportedAt()),
                names.who(call.reportedBy()),
                local(call.finishedAt()),
                names.who(call.finishedBy()),
                masked(call.result()));
    }
}
