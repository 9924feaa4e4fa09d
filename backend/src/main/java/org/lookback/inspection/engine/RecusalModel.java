package org.lookback.inspection.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.lookback.inspection.RecusalAsk;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.ProcessVariable;
import org.lookback.workflow.Submission;

/** The names that the diagram {@code recusal} and its delegates share. */
final class RecusalModel {

    static final String PROCESS = "recusal";
    static final String LAPSED = "recusal.lapsed";
    static final String VISIT_PUT_OFF = "inspection.visitPutOff";

    static final ProcessVariable<Boolean> GRANTED = new ProcessVariable<>("granted", Boolean.class);
    static final ProcessVariable<Boolean> TOO_FEW = new ProcessVariable<>("tooFew", Boolean.class);
    /** The officer concerned; it keeps apart the deadlines of two recusals of one case. */
    static final ProcessVariable<String> TRACK = new ProcessVariable<>("track", String.class);

    /** What was asked for; gone once it is registered. */
    static final String RECORD = "record";
    /** Who asked, where the platform starts the process for a person. */
    static final String ASKED_BY = "askedBy";

    private static final String SYSTEM = "system";
    private static final ObjectMapper JSON = new ObjectMapper();

    private RecusalModel() {}

    static String officer(VariableScope scope) {
        var track = TRACK.find(scope);
        if (track == null) {
            throw Refusal.conflict("RECUSAL_DECIDED", "这项回避申请已经作出决定，请刷新页面查看。");
        }
        return track;
    }

    static RecusalAsk takeAsk(DelegateExecution execution, String by) {
        var record = execution.getVariable(RECORD);
        execution.removeVariable(RECORD);
        try {
            var content = JSON.readTree(record == null ? "null" : record.toString());
            return new Submission(by, JSON.createObjectNode().set(RECORD, content)).record(RecusalAsk.class);
        } catch (JsonProcessingException broken) {
            throw Refusal.invalid("SUBMISSION_UNREADABLE", "回避申请的内容（record）不是有效的 JSON，请检查后重新提交。");
        }
    }

    /** Whoever is logged in; only the platform itself may name somebody else. */
    static String asker(DelegateExecution execution) {
        var login = execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        var named = name(execution.getVariable(ASKED_BY));
        execution.removeVariable(ASKED_BY);
        return login != null && login.getUserId() != null ? login.getUserId() : named;
    }

    private static String name(@Nullable Object askedBy) {
        return askedBy instanceof String person && !person.isBlank() ? person : SYSTEM;
    }
}
