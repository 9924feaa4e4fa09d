package org.lookback.workflow.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;

/** What a form sent, as one JSON object. */
final class SubmittedFields {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SubmittedFields() {}

    static ObjectNode of(VariableMap variables) {
        var fields = JSON.createObjectNode();
        for (var name : variables.keySet()) {
            fields.set(name, json(name, variables.getValueTyped(name)));
        }
        return fields;
    }

    /** What may be filed openly. @param personal names within the field {@code record} whose content is kept elsewhere, encrypted [C6] */
    static JsonNode without(JsonNode fields, List<String> personal) {
        if (personal.isEmpty()) {
            return fields;
        }
        var rest = fields.deepCopy();
        if (rest.path("record") instanceof ObjectNode record) {
            record.remove(personal);
        }
        return rest;
    }

    private static JsonNode json(String name, @Nullable Object typed) {
        if (typed instanceof FileValue) {
            throw Refusal.invalid("FILE_IN_FORM", "附件请用“上传照片”提交，表单字段 %s 不能直接带文件。".formatted(name));
        }
        if (typed instanceof SerializableValue serialized && serialized.getValueSerialized() != null) {
            return parsed(name, serialized.getValueSerialized());
        }
        var value = typed instanceof TypedValue present ? present.getValue() : typed;
        if (value instanceof Date date) {
            return JSON.getNodeFactory().textNode(DistrictTime.text(date.toInstant()));
        }
        if (value == null || value instanceof Number || value instanceof Boolean || value instanceof String) {
            return JSON.valueToTree(value);
        }
        return parsed(name, value.toString());
    }

    private static JsonNode parsed(String name, String content) {
        try {
            return JSON.readTree(content);
        } catch (JsonProcessingException broken) {
            throw Refusal.invalid("FIELD_UNREADABLE", "表单字段 %s 的内容不是有效的 JSON。".formatted(name));
        }
    }
}
