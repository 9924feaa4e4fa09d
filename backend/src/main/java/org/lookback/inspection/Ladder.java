package org.lookback.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.BreachSummary;

/**
 * Where a venue stands between no record and the card, what its next breach would mean, and why (B1, measure decision).
 *
 * @param windowDays how long an earlier breach counts
 */
public record Ladder(
        String venueCode, String venueName, Rung rung, int windowDays, List<Fact> facts, List<NextStep> next) {

    /** From the lowest to the highest. */
    public enum Rung {
        NO_RECORD("无记录", "周期内没有发现问题。"),
        MINOR_RECORD("有轻微问题记录", "周期内只发现过轻微问题，不影响下次的处置措施。"),
        WARNED("已警告", "周期内发现过较重以上问题，整改没有逾期或被退回。"),
        NOT_RECTIFIED("整改逾期或不到位", "周期内发现过较重以上问题，且整改逾期或复查被退回。"),
        CARD_PROPOSED("待批准黄牌", "已提请黄牌警告，正在等待批准。"),
        CARDED("黄牌在挂", "黄牌尚未摘除，新发现的问题并入该黄牌。");

        private final String label;
        private final String meaning;

        Rung(String label, String meaning) {
            this.label = label;
            this.meaning = meaning;
        }

        public String label() {
            return label;
        }

        public String meaning() {
            return meaning;
        }

        static Rung of(BreachSummary past, boolean proposed) {
            if (past.activeCards() > 0) {
                return CARDED;
            }
            if (proposed) {
                return CARD_PROPOSED;
            }
            if (past.majorInWindow()) {
                return past.lateOrRejected() ? NOT_RECTIFIED : WARNED;
            }
            return past.breachesInWindow() > 0 ? MINOR_RECORD : NO_RECORD;
        }
    }

    /** Something that counts. @param countsUntil last day on which it counts, null if it counts as long as it is so */
    public record Fact(LocalDate on, String text, @Nullable LocalDate countsUntil, @Nullable String caseNo) {}

    /** What would follow, by the decision table itself. @param term how long the venue would get; null if none */
    public record NextStep(String breach, MeasureKind measure, @Nullable String term, String reason) {}
}
