package org.lookback.card;

import java.util.List;
import java.util.Optional;

/** Where question banks are kept; a version once published is never changed. */
public interface QuestionBanks {

    Optional<QuestionBank> newest();

    Optional<QuestionBank> find(int version);

    /** One that a paper was drawn from, so that it must be there. */
    default QuestionBank get(int version) {
        return find(version)
                .orElseThrow(() -> new IllegalStateException("question bank %d is gone".formatted(version)));
    }

    /** All versions without their questions, newest first. */
    List<BankVersion> versions();

    boolean knows(String fingerprint);

    /** @return false if another node published this version in the same moment */
    boolean add(QuestionBank bank);
}
