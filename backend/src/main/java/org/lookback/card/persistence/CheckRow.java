package org.lookback.card.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.card.CardRecords.Checked;

/** A row of table {@code card_check}. @param people accounts, with commas between */
record CheckRow(
        int round,
        String reference,
        boolean passed,
        @Nullable String reason,
        String people,
        String checkedBy,
        Instant checkedAt) {

    static CheckRow of(Checked checked) {
        return new CheckRow(
                checked.round(),
                checked.reference(),
                checked.passed(),
                checked.reason(),
                String.join(",", checked.people()),
                checked.by(),
                checked.at());
    }

    Checked toChecked() {
        return new Checked(round, reference, passed, reason, List.of(people.split(",")), checkedBy, checkedAt);
    }
}
