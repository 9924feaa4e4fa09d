package org.lookback.workflow;

import org.lookback.casefile.CaseNumber;

/** A step does not wait any more; told in the same transaction. @param done false if it was taken away unfinished */
public record TaskEnded(String taskId, CaseNumber caseNo, boolean done) {}
