package org.lookback.casecard.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.casecard.web.CaseCardPage.Filled;
import org.lookback.casefile.StepRecord;
import org.lookback.casefile.web.MaskedFields;

/** What was handed in at a step, line by line in words people read; names and numbers masked, codes without a word left out. [C6] */
final class FilledIn {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CODE = "[A-Z][A-Z0-9_.]*|[a-z]+([A-Z][a-z]+)+";
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*";

    private final FormDictionary dictionary;
    private final Map<String, String> names;
    private final StepRecord step;
    final List<Filled> lines = new ArrayList<>();

    /** Ids of evidence, in the order in which they were handed in. */
    final Set<String> files = new LinkedHashSet<>();

    private final List<String> known;

    /** @param names of units and people, by code @param known ids of the case's evidence */
    FilledIn(StepRecord step, FormDictionary dictionary, Map<String, String> names, List<String> known) {
        this.step = step;
        this.dictionary = dictionary;
        this.names = names;
        this.known = known;
        try {
            var fields = JSON.readTree(MaskedFields.of(step.fields()));
            object(fields.path("record").isObject() ? fields.path("record") : fields, 0);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the platform wrote this JSON itself", broken);
        }
    }

    private void object(JsonNode node, int depth) {
        node.properties().forEach(field -> field(field.getKey(), field.getValue(), depth));
    }

    private void field(String name, JsonNode value, int depth) {
        var label = dictionary.field(step.step(), name);
        if (value.isObject()) {
            object(value, depth);
        } else if (value.isArray()) {
            array(name, label, value, depth);
        } else if (!value.isNull() && !value.asText().isBlank() && label != null) {
            var text = text(name, value);
            if (!text.isEmpty()) {
                lines.add(new Filled(label, text, depth));
            }
        }
    }

    private void array(String name, @Nullable String label, JsonNode all, int depth) {
        var words = new ArrayList<String>();
        var count = 0;
        for (var one : all) {
            if (one.isObject()) {
                count++;
                lines.add(new Filled("%s第 %d 项".formatted(label == null ? "" : label, count), "", depth));
                object(one, depth + 1);
            } else if (known.contains(one.asText())) {
                files.add(one.asText());
            } else if (label != null && !text(name, one).isEmpty()) {
                words.add(text(name, one));
            }
        }
        if (!words.isEmpty() && label != null) {
            lines.add(new Filled(label, String.join("、", words), depth));
        }
    }

    private String text(String name, JsonNode value) {
        var raw = value.asText().strip();
        var choice = dictionary.choice(step.step(), name, raw);
        if (choice != null) {
            return choice;
        }
        if (value.isBoolean()) {
            return value.asBoolean() ? "是" : "否";
        }
        if (raw.matches(TIME)) {
            return raw.substring(0, 16).replace('T', ' ');
        }
        return names.getOrDefault(raw, raw.matches(CODE) ? "" : raw);
    }
}
