package org.lookback.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import org.lookback.casefile.CaseNumber;

/** Starts cases and tells running ones what happened outside. */
public interface CaseProcesses {

    /** Starts a process as if a person had handed in its start form. @param fields the form's fields */
    CaseNumber start(String processKey, JsonNode fields, String by);

    /** Delivers a message to the process of a case. @return false if the case does not wait for it */
    boolean tell(CaseNumber number, String message);

    /** Completes a waiting step as if a person had handed in its form. */
    void complete(String taskId, JsonNode fields, String by);
}
