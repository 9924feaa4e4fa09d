package org.lookback.open311.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The same answer as XML: members become elements, the entries of a list are named by its singular, nothing becomes an empty element. */
final class XmlText {

    private static final Map<String, String> SINGULAR = Map.of(
            "services", "service",
            "attributes", "attribute",
            "values", "value",
            "service_requests", "request",
            "errors", "error",
            "endpoints", "endpoint",
            "formats", "format");

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");

    private XmlText() {}

    static String of(String root, JsonNode node) {
        var xml = new XmlText();
        xml.element(root, node);
        return xml.text.append('\n').toString();
    }

    private void element(String name, JsonNode node) {
        text.append('<').append(name).append('>');
        if (node.isArray()) {
            var singular = SINGULAR.getOrDefault(name, "item");
            node.forEach(entry -> element(singular, entry));
        } else if (node.isObject()) {
            node.properties().forEach(member -> element(member.getKey(), member.getValue()));
        } else if (!node.isNull()) {
            words(node.asText());
        }
        text.append("</").append(name).append('>');
    }

    private void words(String words) {
        words.codePoints().filter(XmlText::allowed).forEach(character -> {
            switch (character) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                default -> text.appendCodePoint(character);
            }
        });
    }

    /** XML 1.0 has no place for control characters and halves of characters. */
    private static boolean allowed(int character) {
        return character >= ' ' && character != 0xFFFE && character != 0xFFFF && !half(character)
                || character == '\n'
                || character == '\t';
    }

    private static boolean half(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
