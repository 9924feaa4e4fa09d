package org.lookback.representation.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.lookback.refusal.Refusal;
import org.lookback.representation.Representation;
import org.lookback.representation.RepresentationForm;
import org.lookback.representation.RepresentationRights;
import org.lookback.workflow.ProcessVariable;
import org.lookback.workflow.Submission;

/** The names that the diagram {@code representation} and its delegates share. */
final class RepresentationModel {

    static final ProcessVariable<Boolean> ADMISSIBLE = new ProcessVariable<>("admissible", Boolean.class);
    static final ProcessVariable<Boolean> UPHELD = new ProcessVariable<>("upheld", Boolean.class);
    /** Keeps apart the deadlines of two objections that are open at once. */
    static final ProcessVariable<String> TRACK = new ProcessVariable<>("track", String.class);

    /** What was filed: the record of the start form, or of the process that calls. Gone once it is registered. */
    private static final String RECORD = "record";
    /** Who takes it in, where the platform starts the process for a person. */
    private static final String TAKEN_BY = "takenBy";

    private static final ObjectMapper JSON = new ObjectMapper();

    private RepresentationModel() {}

    /** Of two who act at once, the second finds the process over and its variables gone. */
    static int seq(VariableScope scope) {
        var track = TRACK.find(scope);
        if (track == null) {
            throw Refusal.conflict("ALREADY_RULED", "刚刚有人办理了这份陈述申辩，请刷新任务列表查看结果。");
        }
        return Representation.seqOf(track);
    }

    /** Takes the record out of the process: names and grounds are kept with the objection and nowhere else. */
    static RepresentationForm takeForm(DelegateExecution execution, String by) {
        var record = execution.getVariable(RECORD);
        execution.removeVariable(RECORD);
        try {
            var content = JSON.readTree(record == null ? "null" : record.toString());
            return new Submission(by, JSON.createObjectNode().set(RECORD, content)).record(RepresentationForm.class);
        } catch (JsonProcessingException broken) {
            throw Refusal.invalid("SUBMISSION_UNREADABLE", "陈述申辩的内容（record）不是有效的 JSON，请检查后重新提交。");
        }
    }

    /** Whoever is logged in; only the platform itself may name somebody else. */
    static String takenBy(DelegateExecution execution) {
        var login = execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        var named = execution.getVariable(TAKEN_BY);
        execution.removeVariable(TAKEN_BY);
        if (login != null && login.getUserId() != null) {
            return login.getUserId();
        }
        return named instanceof String person && !person.isBlank() ? person : RepresentationRights.SYSTEM;
    }
}
