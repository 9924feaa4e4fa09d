package org.lookback.escalation;

import java.util.List;
import java.util.Optional;

/** Where ladders and their levels are kept. */
public interface Ladders {

    Optional<Ladder> ofTask(String taskId);

    /** Those still climbing for a deadline. */
    List<Ladder> openUnder(String caseNo, String term, String track);

    List<Ladder> ofCase(String caseNo);

    /** @return as stored, with its id */
    Ladder add(Ladder ladder);

    void update(Ladder ladder);

    /** All levels of all plans of a ladder, oldest first. */
    List<LadderLevel> levels(long ladder);

    List<LadderLevel> levelsOfCase(String caseNo);

    /** Each level only once per ladder and plan. */
    void add(LadderLevel level);

    void update(LadderLevel level);
}
