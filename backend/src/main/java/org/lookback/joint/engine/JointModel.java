package org.lookback.joint.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.ProcessVariable;
import org.lookback.workflow.Submission;

/** The names that the diagram {@code joint-inspection} and its delegates share. */
final class JointModel {

    static final String ALL_RECORDED = "joint.allRecorded";
    static final String VENUE_CLOSED = "joint.venueClosed";

    /** WAIT, READY, CLOSED or ORDINARY. */
    static final ProcessVariable<String> JOINT_RESULT = new ProcessVariable<>("jointResult", String.class);

    /** What was asked for, where another process calls this one. */
    private static final String RECORD = "record";

    private static final String ASKED_BY = "askedBy";
    private static final String SYSTEM = "system";
    private static final ObjectMapper JSON = new ObjectMapper();

    private JointModel() {}

    /** The start form, or what the calling process handed over in its place. */
    static Submission asked(DelegateExecution execution) {
        if (execution.getVariable(Submission.VARIABLE) instanceof String) {
            return Submission.of(execution);
        }
        var record = execution.getVariable(RECORD);
        var named = execution.getVariable(ASKED_BY);
        execution.removeVariable(RECORD);
        execution.removeVariable(ASKED_BY);
        var login = execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        var by = login != null && login.getUserId() != null
                ? login.getUserId()
                : named instanceof String person ? person : SYSTEM;
        try {
            var content = JSON.readTree(record == null ? "null" : record.toString());
            return new Submission(by, JSON.createObjectNode().set(RECORD, content));
        } catch (JsonProcessingException broken) {
            throw Refusal.invalid("SUBMISSION_UNREADABLE", "联合检查的内容（record）不是有效的 JSON，请检查后重新提交。");
        }
    }
}
