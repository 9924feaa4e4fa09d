package org.lookback.venue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What hangs at a venue's door because of a case: a yellow card or a red flag [S3].
 *
 * @param seq number of this card or flag at the venue, from 1
 * @param until end of a flag's validity
 * @param liftedHow e.g. {@code REMOVED}, {@code EXPIRED}; null while it hangs
 * @param counted false once it was withdrawn: then it never happened
 */
public record Mark(
        String caseNo,
        String venueCode,
        Kind kind,
        int seq,
        Instant since,
        @Nullable Instant until,
        @Nullable Instant liftedAt,
        @Nullable String liftedHow,
        boolean counted) {

    /** What it is. */
    public enum Kind {
        YELLOW_CARD("黄牌"),
        RED_FLAG("红旗");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean hangs() {
        return liftedAt == null;
    }
}
