package org.lookback.workflow;

import java.time.Instant;

/** When a waiting step must be looked at for the first time; answered by whoever keeps the ladder. */
public interface FirstWarning {

    /** @param from warnings before this instant are not given any more */
    Instant at(Deadline deadline, Instant from);
}
