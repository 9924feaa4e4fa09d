package org.lookback.casecard.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What fields and choices are called: as in the form in which they were filled in, also in forms a district adds. */
@Component
class FormDictionary {

    private static final String[] ENDINGS = {"/**/*.html", "/**/*.form"};

    private final Map<String, FormWordsRead> forms = new HashMap<>();
    private final Map<String, String> anywhere = new HashMap<>();
    private final Properties words = new Properties();

    FormDictionary(@Value("${lookback.content-dir:}") String contentDir) throws IOException {
        var files = new PathMatchingResourcePatternResolver();
        try (var own = Objects.requireNonNull(FormDictionary.class.getResourceAsStream("words.properties"))) {
            words.load(new InputStreamReader(own, StandardCharsets.UTF_8));
        }
        for (var ending : ENDINGS) {
            for (var file : files.getResources("classpath*:/forms" + ending)) {
                read(Objects.requireNonNull(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
            }
            if (!contentDir.isBlank()) {
                var folder = Path.of(contentDir, "forms").toAbsolutePath();
                for (var file : files.getResources("file:" + folder + ending)) {
                    read(Objects.requireNonNull(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
                }
            }
        }
    }

    private void read(String fileName, String form) {
        var read = new FormWordsRead(form);
        forms.put(fileName.substring(0, fileName.lastIndexOf('.')), read);
        read.fields.forEach(anywhere::putIfAbsent);
        read.choices.forEach(anywhere::putIfAbsent);
    }

    /** @param step id in the diagram, e.g. {@code userTask_recordVisit} of form {@code record-visit} */
    @Nullable
    String field(String step, String name) {
        return find(step, name, form -> form.fields);
    }

    @Nullable
    String choice(String step, String field, String code) {
        var found = find(step, field + "=" + code, form -> form.choices);
        return found != null ? found : words.getProperty("code." + code);
    }

    private @Nullable String find(String step, String key, Function<FormWordsRead, Map<String, String>> part) {
        var form = forms.get(formOf(step));
        var own = form == null ? null : part.apply(form).get(key);
        return own != null ? own : words.getProperty(key, anywhere.get(key));
    }

    private static String formOf(String step) {
        var name = step.substring(step.indexOf('_') + 1);
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
