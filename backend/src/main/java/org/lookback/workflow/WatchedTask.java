package org.lookback.workflow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;

/**
 * A waiting step of a case, as those see it who watch its deadline.
 *
 * @param step the element's id in the diagram
 * @param groups the candidate groups, e.g. {@code market-reg-handler}
 * @param unit who answers for it: the unit of the first unit group, else the case's lead unit, else empty
 * @param startedAt when it began to wait, or when its deadline was last moved if that was later
 */
public record WatchedTask(
        String taskId,
        CaseNumber caseNo,
        String processKey,
        String step,
        String name,
        List<String> groups,
        @Nullable String assignee,
        String unit,
        Instant startedAt,
        Deadline deadline) {}
