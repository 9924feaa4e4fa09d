package org.lookback.extension.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.lookback.extension.AnsweringUnits;
import org.lookback.extension.ExtensionAsk;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.ProcessVariable;
import org.lookback.workflow.Submission;

/** The names that the diagram {@code extension-request} and its delegates share. */
final class ExtensionModel {

    static final ProcessVariable<Boolean> ADMISSIBLE = new ProcessVariable<>("admissible", Boolean.class);
    /** The group that decides. */
    static final ProcessVariable<String> DECIDER = new ProcessVariable<>("decider", String.class);

    static final ProcessVariable<Boolean> GRANTED = new ProcessVariable<>("granted", Boolean.class);
    /** The request's number within its case; it keeps apart the deadlines of two requests that are open at once. */
    static final ProcessVariable<String> TRACK = new ProcessVariable<>("track", String.class);

    /** What was asked for: the record of the start form, or of the process that calls. Gone once it is registered. */
    private static final String RECORD = "record";
    /** Who asked, where the platform starts the process for a person. */
    private static final String ASKED_BY = "askedBy";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ExtensionModel() {}

    /** Of two who decide at once, the second finds the process over and its variables gone. */
    static int seq(VariableScope scope) {
        var track = TRACK.find(scope);
        if (track == null) {
            throw Refusal.conflict("ALREADY_DECIDED", "刚刚有人办理了这份延期申请，请刷新任务列表查看结果。");
        }
        return Integer.parseInt(track);
    }

    /** Takes the record out of the process: reasons are kept with the request and nowhere else. */
    static ExtensionAsk takeAsk(DelegateExecution execution, String by) {
        var record = execution.getVariable(RECORD);
        execution.removeVariable(RECORD);
        try {
            var content = JSON.readTree(record == null ? "null" : record.toString());
            return new Submission(by, JSON.createObjectNode().set(RECORD, content)).record(ExtensionAsk.class);
        } catch (JsonProcessingException broken) {
            throw Refusal.invalid("SUBMISSION_UNREADABLE", "延期申请的内容（record）不是有效的 JSON，请检查后重新提交。");
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
        return askedBy instanceof String person && !person.isBlank() ? person : AnsweringUnits.SYSTEM;
    }
}
