package org.lookback.flag.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.flag.CheckPhase;
import org.lookback.flag.Criterion;

/** A row of table {@code red_flag_criterion}. */
record CriterionRow(
        CheckPhase phase,
        int seq,
        String criterion,
        String label,
        boolean met,
        String sentence,
        @Nullable String sourceCase,
        Instant checkedAt) {

    private static final int LONGEST = 500;

    static CriterionRow of(CheckPhase phase, int seq, Criterion one, Instant checkedAt) {
        var sentence = one.sentence();
        return new CriterionRow(
                phase,
                seq,
                one.key(),
                one.label(),
                one.met(),
                sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST - 1) + "…",
                one.sourceCase(),
                checkedAt);
    }

    Criterion toCriterion() {
        return new Criterion(criterion, label, met, sentence, sourceCase);
    }
}
