package org.lookback.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.lookback.casefile.CaseNumber;

/** Starts cases and tells running ones what happened outside. */
public interface CaseProcesses {

    /** Starts a process as if a person had handed in its start form. @param fields the form's fields */
    CaseNumber start(String processKey, JsonNode fields, String by);

    /** Delivers a message to the process of a case. @return false if the case does not wait for it */
    boolean tell(CaseNumber number, String message);

    /** Delivers a message to one track of a case, of those that run side by side. @return false if it does not wait for it */
    boolean tell(CaseNumber number, String message, String track);

    /** Completes a waiting step as if a person had handed in its form. */
    void complete(String taskId, JsonNode fields, String by);

    /** The same in the name of somebody without an account, e.g. a patient on her own page; the caller has made sure that it is hers to do. */
    void completeOutside(String taskId, JsonNode fields, String by);

    /**
     * Starts a process that serves a case, in the name of the platform.
     *
     * @param variables small plain values, nothing personal
     * @return id of the process instance
     */
    String startAside(String processKey, CaseNumber about, Map<String, Object> variables);

    /** Delivers a message to one serving process. @return false if it does not wait for it */
    boolean tellAside(String processInstanceId, String message);
}
