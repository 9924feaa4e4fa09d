package org.lookback.card;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where attempts, their papers and trainings are kept. */
public interface Attempts {

    /** Of a case, in their order. */
    List<Attempt> ofCase(String caseNo);

    Optional<Attempt> find(String caseNo, int attempt);

    /** As {@link #find}, and nobody else may write it until the transaction ends. */
    Optional<Attempt> findForWriting(String caseNo, int attempt);

    /** An open attempt whose link nobody has used yet. */
    Optional<Attempt> findByToken(String tokenHash);

    Optional<Attempt> findBySeat(String seatHash);

    /** Attempts on screen whose time was over before an instant. */
    List<Attempt> overdue(Instant before, int limit);

    void add(Attempt attempt, List<SheetItem> sheet);

    void update(Attempt attempt);

    List<SheetItem> sheet(String caseNo, int attempt);

    void answer(String caseNo, int attempt, int position, @Nullable String choice, Instant at);

    List<Training> trainings(String caseNo);

    void add(Training training);
}
