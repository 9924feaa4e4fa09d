package org.lookback.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;

/**
 * What a person handed in at a step, on its way from the form to the case file. It lives only as long as the transaction:
 * the engine never stores it.
 *
 * @param by id of the person
 * @param fields JSON object with the form's fields
 */
public record Submission(String by, JsonNode fields) {

    /** Name of the transient variable that carries it through the engine. */
    public static final String VARIABLE = "submission";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The submission that completes this task. @throws Refusal SUBMISSION_MISSING if it came without one */
    public static Submission of(DelegateTask task) {
        return read(task.getVariableLocal(VARIABLE));
    }

    /** The submission that starts this process. @throws Refusal SUBMISSION_MISSING if it came without one */
    public static Submission of(DelegateExecution execution) {
        return read(execution.getVariable(VARIABLE));
    }

    /** The number of the case a task belongs to. */
    public static CaseNumber caseOf(DelegateTask task) {
        return caseOf(task.getExecution());
    }

    /** The number of the case an execution belongs to. */
    public static CaseNumber caseOf(DelegateExecution execution) {
        return new CaseNumber(execution.getProcessBusinessKey());
    }

    private static Submission read(Object variable) {
        if (!(variable instanceof String json)) {
            throw Refusal.invalid("SUBMISSION_MISSING", "没有收到表单内容，请打开表单填写后再提交。");
        }
        try {
            var stored = JSON.readTree(json);
            return new Submission(stored.path("by").asText(), stored.path("fields"));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the platform wrote this JSON itself", broken);
        }
    }

    /** As the transient variable that carries it. */
    public String written() {
        return JSON.createObjectNode().put("by", by).set("fields", fields).toString();
    }

    /** The fields as a record. @throws Refusal SUBMISSION_UNREADABLE if a field has the wrong shape */
    public <T> T as(Class<T> type) {
        return convert(fields, type);
    }

    /** The JSON field {@code record} that our embedded forms fill. @throws Refusal as above, or if it is absent */
    public <T> T record(Class<T> type) {
        var content = fields.path("record");
        if (!content.isObject()) {
            throw Refusal.invalid("SUBMISSION_MISSING", "没有收到表单内容，请打开表单填写后再提交。");
        }
        return convert(content, type);
    }

    /** A text that must be there. @param label what the form calls it */
    public String text(String field, String label) {
        return optionalText(field).orElseThrow(() -> Refusal.invalid("FIELD_MISSING", "请填写“%s”。".formatted(label)));
    }

    public Optional<String> optionalText(String field) {
        var value = fields.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? Optional.of(value.asText().strip())
                : Optional.empty();
    }

    /** Which field, by its name in the form; nothing that only programmers read. */
    private static String where(JsonProcessingException wrong) {
        if (!(wrong instanceof JsonMappingException mapping)) {
            return "";
        }
        var fields = mapping.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        return fields.isEmpty() ? "" : "（字段 %s）".formatted(fields);
    }

    private static <T> T convert(JsonNode content, Class<T> type) {
        try {
            return JSON.treeToValue(content, type);
        } catch (JsonProcessingException wrong) {
            if (wrong.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw Refusal.invalid("SUBMISSION_UNREADABLE", "表单内容有误，请检查日期、数字和选项%s。".formatted(where(wrong)));
        }
    }
}
