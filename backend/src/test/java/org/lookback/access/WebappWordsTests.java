package org.lookback.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine's four web apps say nothing in English: every word of theirs has a Chinese one, with the same things to fill in. */
class WebappWordsTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern NOT_READ = Pattern.compile("\\{\\{[^}]*}}|<[^>]*>|&\\w+;");

    /** Names and abbreviations that Chinese people who meet them use too. */
    private static final Set<String> NAMES = Set.of(
            "API",
            "BPMN",
            "CTRL",
            "CMMN",
            "CSV",
            "DI",
            "DMN",
            "DRD",
            "EDE",
            "FNI",
            "HTML",
            "ID",
            "JSON",
            "LDAP",
            "NaN",
            "PI",
            "REST",
            "TU",
            "URL",
            "XML",
            "Camunda",
            "Cockpit",
            "Optimize",
            "Tasklist",
            "cockpit",
            "tasklist",
            "ctrl",
            "Ctrl",
            "Enter",
            "null");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void everyWordIsTranslated(String app) throws IOException {
        var english = leaves(read(app, "en"));
        var chinese = leaves(read(app, "zh"));
        assertThat(chinese.keySet()).isEqualTo(english.keySet());

        var left = new TreeMap<String, String>();
        chinese.forEach((key, text) -> {
            var words = LATIN.matcher(NOT_READ.matcher(text).replaceAll(" "))
                    .results()
                    .map(found -> found.group());
            if (key.startsWith("labels") && !words.allMatch(NAMES::contains)) {
                left.put(key, text);
            }
        });
        assertThat(left).as("English words left").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void whatIsFilledInStaysTheSame(String app) throws IOException {
        var chinese = leaves(read(app, "zh"));
        leaves(read(app, "en")).forEach((key, text) -> assertThat(placeholders(chinese.getOrDefault(key, "")))
                .as(key)
                .isEqualTo(placeholders(text)));
    }

    private static Set<String> placeholders(String text) {
        var names = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static JsonNode read(String app, String language) throws IOException {
        var path = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, language);
        try (InputStream file = WebappWordsTests.class.getResourceAsStream(path)) {
            assertThat(file).as(path).isNotNull();
            // the engine's own files begin with a byte order mark
            return JSON.readTree(new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", ""));
        }
    }

    private static Map<String, String> leaves(JsonNode words) {
        var found = new TreeMap<String, String>();
        collect("", words, found);
        return found;
    }

    private static void collect(String path, JsonNode node, Map<String, String> found) {
        var seen = new HashSet<String>();
        for (var field : node.properties()) {
            assertThat(seen.add(field.getKey())).isTrue();
            collect(path.isEmpty() ? field.getKey() : path + "/" + field.getKey(), field.getValue(), found);
        }
        for (var i = 0; i < (node.isArray() ? node.size() : 0); i++) {
            collect(path + "/" + i, node.get(i), found);
        }
        if (node.isValueNode()) {
            found.put(path, node.asText());
        }
    }
}
