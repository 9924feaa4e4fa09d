package org.lookback.casecard.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.Map;

/** The words of a form drawn in the Modeler. */
final class DesignedForm {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final Map<String, String> fields = new HashMap<>();
    final Map<String, String> choices = new HashMap<>();

    DesignedForm(String form) {
        try {
            for (var one : JSON.readTree(form).findParents("key")) {
                var key = one.path("key").asText();
                fields.put(key, one.path("label").asText().replaceAll("（[^）]*填[^）]*）", ""));
                one.path("values")
                        .forEach(choice -> choices.put(
                                key + "=" + choice.path("value").asText(),
                                choice.path("label").asText()));
            }
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the engine does not take such a form either", broken);
        }
        fields.values().removeIf(String::isBlank);
        choices.values().removeIf(String::isBlank);
    }
}
