package org.lookback.inspection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A yellow card was proposed for a venue; the card itself has a process of its own (B2).
 *
 * @param no counts the proposals of a case from 1
 * @param approved null until somebody decided
 * @param cardNo the card that carries the findings from then on
 * @param decisionReason why it was refused
 */
public record CardProposal(
        int no,
        String venueCode,
        String reason,
        @Nullable String evidenceNote,
        String proposedBy,
        Instant proposedAt,
        @Nullable Boolean approved,
        @Nullable String cardNo,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason) {

    static CardProposal open(
            int no, String venueCode, String reason, @Nullable String evidenceNote, String by, Instant at) {
        return new CardProposal(no, venueCode, reason, evidenceNote, by, at, null, null, null, null, null);
    }

    public boolean isOpen() {
        return approved == null;
    }

    CardProposal approved(String card, Instant at) {
        return new CardProposal(
                no, venueCode, reason, evidenceNote, proposedBy, proposedAt, true, card, null, at, null);
    }

    CardProposal refused(String why, String by, Instant at) {
        return new CardProposal(no, venueCode, reason, evidenceNote, proposedBy, proposedAt, false, null, by, at, why);
    }
}
