package org.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of the engine's web apps has its Chinese: nothing missing, nothing left English, the same places to fill. */
class WebappLocaleTests {

    private static final String LOCALES = "META-INF/resources/webjars/camunda/app/%s/locales/%s.json";

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern MARKUP = Pattern.compile("\\{\\{.*?}}|<[^>]*>|\\[T]|https?://\\S+");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

    /** Names of things that Chinese speakers call by these letters, short names of measures, ids to be typed as they are. */
    private static final Set<String> LETTERS = Set.of(
            "BPMN",
            "CSV",
            "CTRL",
            "DMN",
            "ID",
            "JSON",
            "LDAP",
            "REST",
            "SMTP",
            "URL",
            "XML",
            "Optimize",
            "DI",
            "EDE",
            "FNI",
            "PI",
            "TU",
            "cockpit",
            "tasklist");

    /** In time formats letters are places, not words. */
    private static final Pattern FORMATS = Pattern.compile("^/dateLocales/(calendar|longDateFormat)/");

    @ParameterizedTest
    @ValueSource(strings = {"admin", "cockpit", "tasklist", "welcome"})
    void hasTheSameWordsAndNoOthers(String app) throws IOException {
        assertThat(chinese(app).keySet()).isEqualTo(english(app).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "cockpit", "tasklist", "welcome"})
    void leavesNothingEnglish(String app) throws IOException {
        var left = new ArrayList<String>();
        chinese(app).forEach((key, value) -> {
            var words = MARKUP.matcher(value).replaceAll(" ");
            if (!FORMATS.matcher(key).find()
                    && LATIN.matcher(words).results().anyMatch(word -> !LETTERS.contains(word.group()))) {
                left.add(key + ": " + value);
            }
        });
        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "cockpit", "tasklist", "welcome"})
    void fillsTheSamePlaces(String app) throws IOException {
        var ours = chinese(app);
        var different = new ArrayList<String>();
        english(app).forEach((key, value) -> {
            if (!places(value).equals(places(ours.getOrDefault(key, "")))) {
                different.add(key + ": " + ours.get(key));
            }
        });
        assertThat(different).isEmpty();
    }

    private static List<String> places(String value) {
        return PLACE.matcher(value)
                .results()
                .map(place -> place.group(1))
                .sorted()
                .toList();
    }

    private static Map<String, String> english(String app) throws IOException {
        try (var file = WebappLocaleTests.class.getClassLoader().getResourceAsStream(LOCALES.formatted(app, "en"))) {
            return words(new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", ""));
        }
    }

    private static Map<String, String> chinese(String app) throws IOException {
        return words(Files.readString(Path.of("src/main/resources").resolve(LOCALES.formatted(app, "zh"))));
    }

    private static Map<String, String> words(String json) throws IOException {
        var words = new TreeMap<String, String>();
        collect("", new ObjectMapper().readTree(json), words);
        return words;
    }

    private static void collect(String path, JsonNode node, Map<String, String> words) {
        if (node.isValueNode()) {
            words.put(path, node.asText());
        }
        node.fieldNames().forEachRemaining(name -> collect(path + "/" + name, node.get(name), words));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(path + "/" + i, node.get(i), words);
        }
    }
}
