package org.lookback.hotline.web;

import static org.lookback.hotline.web.HotlineNames.local;
import static org.lookback.hotline.web.HotlineNames.masked;

import java.time.OffsetDateTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lookback.catalogue.Urgency;
import org.lookback.hotline.QualityCheck;
import org.lookback.hotline.RequestChange;
import org.lookback.hotline.web.HotlineNames.Names;
import org.lookback.hotline.web.HotlineNames.Who;

/** What the centre did about a case: checks of replies, corrections of the request. */
final class CentrePart {

    private CentrePart() {}

    record QualityPart(
            int seq,
            boolean passed,
            @Nullable String reason,
            @Nullable OffsetDateTime checkedAt,
            @Nullable Who checkedBy) {

        static QualityPart of(QualityCheck one, Names names) {
            return new QualityPart(
                    one.seq(), one.passed(), masked(one.reason()), local(one.checkedAt()), names.who(one.checkedBy()));
        }
    }

    record ChangePart(
            int seq,
            String what,
            String whatName,
            String before,
            String beforeName,
            String after,
            String afterName,
            @Nullable String reason,
            @Nullable OffsetDateTime changedAt,
            @Nullable Who changedBy) {

        static ChangePart of(RequestChange one, Names names) {
            return new ChangePart(
                    one.seq(),
                    one.what(),
                    RecordWords.changed(one.what()),
                    one.beforeValue(),
                    value(one.beforeValue(), names),
                    one.afterValue(),
                    value(one.afterValue(), names),
                    masked(one.reason()),
                    local(one.changedAt()),
                    names.who(one.changedBy()));
        }

        /** A category or an urgency. */
        private static String value(String code, Names names) {
            return Arrays.stream(Urgency.values())
                    .filter(one -> one.name().equals(code))
                    .map(Urgency::label)
                    .findFirst()
                    .orElseGet(() -> names.category(code));
        }
    }
}
