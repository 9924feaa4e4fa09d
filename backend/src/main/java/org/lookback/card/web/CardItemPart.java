package org.lookback.card.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.card.CardItem;
import org.lookback.venue.Severity;

/**
 * A breach on a card, with its reports and checks in their order.
 *
 * @param toRectify it waits for a report
 * @param toCheck it waits for the joint check
 */
record CardItemPart(
        String reference,
        String inspection,
        int itemNo,
        String itemText,
        Severity severity,
        String description,
        @Nullable String legalBasis,
        OffsetDateTime foundAt,
        int batch,
        CardItem.State state,
        String stateLabel,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime submittedAt,
        @Nullable OffsetDateTime verifiedAt,
        int rejectCount,
        @Nullable String reason,
        boolean late,
        boolean toRectify,
        boolean toCheck,
        List<Report> reports,
        List<Check> checks) {

    record Report(
            int round,
            String cause,
            String measure,
            @Nullable String note,
            OffsetDateTime at,
            String byName,
            List<String> photos) {}

    record Check(
            int round,
            boolean passed,
            @Nullable String reason,
            OffsetDateTime at,
            List<Person> people,
            List<String> photos) {}

    /** Of the staff. */
    record Person(String id, String name) {}
}
