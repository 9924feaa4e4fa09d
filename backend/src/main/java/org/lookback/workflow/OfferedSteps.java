package org.lookback.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The waiting steps that groups are offered, looked up together. */
public interface OfferedSteps {

    /** One of them; steps whose deadline stands still are left out. */
    record OfferedStep(String caseNo, String term, String name, Instant dueAt) {}

    /** Those that are due first. */
    List<OfferedStep> offeredTo(Collection<String> groups, int atMost);
}
