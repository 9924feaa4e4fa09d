package org.lookback.casefile.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.lookback.privacy.Masking;

/** What was handed in, as it is shown: people's names, phones and identity numbers masked, known by the names of their fields (C6). */
public final class MaskedFields {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, UnaryOperator<String>> PERSONAL = Map.ofEntries(
            Map.entry("accompaniedBy", Masking::name),
            Map.entry("receivedBy", Masking::name),
            Map.entry("witness", Masking::name),
            Map.entry("personName", Masking::name),
            Map.entry("ownerName", Masking::name),
            Map.entry("contactName", Masking::name),
            Map.entry("petitionerName", Masking::name),
            Map.entry("phone", Masking::phone),
            Map.entry("ownerPhone", Masking::phone),
            Map.entry("contactPhone", Masking::phone),
            Map.entry("idNumber", Masking::idNumber));

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private MaskedFields() {}

    public static String of(String fields) {
        try {
            var content = JSON.readTree(fields);
            mask(content);
            return content.toString();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the platform wrote this JSON itself", broken);
        }
    }

    private static void mask(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (var field : object.properties()) {
                if (field.getValue().isTextual()) {
                    field.setValue(TextNode.valueOf(
                            masking(field.getKey()).apply(field.getValue().asText())));
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (var i = 0; i < array.size(); i++) {
                if (array.get(i).isTextual()) {
                    array.set(i, TextNode.valueOf(numbers(array.get(i).asText())));
                }
            }
        }
        node.forEach(MaskedFields::mask);
    }

    private static UnaryOperator<String> masking(String field) {
        return PERSONAL.getOrDefault(field, MaskedFields::numbers);
    }

    /** In any sentence somebody may have typed a number of a phone or a card; the names of papers are left alone. */
    private static String numbers(String text) {
        return IDENTIFIER.matcher(text).matches() ? text : Masking.numbersIn(text);
    }
}
