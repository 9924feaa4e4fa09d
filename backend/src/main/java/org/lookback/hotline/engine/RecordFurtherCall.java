package org.lookback.hotline.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.hotline.FurtherCallForm;
import org.lookback.hotline.FurtherCalls;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** Somebody called again about a case; the record goes to the case and is gone from the process. */
@DiagramBean("recordFurtherCall")
class RecordFurtherCall implements JavaDelegate {

    private static final String RECORD = "record";
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final FurtherCalls desk;
    private final HotlineStaff staff;

    RecordFurtherCall(FurtherCalls desk, HotlineStaff staff) {
        this.desk = desk;
        this.staff = staff;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var login = execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        var by = login == null || login.getUserId() == null ? "system" : login.getUserId();
        staff.check(by);
        var written = execution.getVariable(RECORD);
        execution.removeVariable(RECORD);
        var form = new Submission(by, JSON.createObjectNode().set(RECORD, read(written))).record(FurtherCallForm.class);
        execution.setProcessBusinessKey(desk.record(form, by).value());
    }

    private static com.fasterxml.jackson.databind.JsonNode read(@org.jspecify.annotations.Nullable Object written) {
        try {
            return JSON.readTree(written == null ? "null" : written.toString());
        } catch (JsonProcessingException broken) {
            throw Refusal.invalid("SUBMISSION_UNREADABLE", "再次来电的内容（record）不是有效的 JSON，请检查后重新提交。");
        }
    }
}
