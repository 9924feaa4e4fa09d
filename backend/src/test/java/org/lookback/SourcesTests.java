package org.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** From the sentence of a source to the test that proves it: the way in docs/sources.md must not lead nowhere. */
class SourcesTests {

    private static final Pattern NAMED_TEST = Pattern.compile("`(\\w+Tests)\\.(\\w+)`");

    @Test
    void everyTestNamedAsAProofExists() throws IOException {
        var tests = tests();
        var named = NAMED_TEST
                .matcher(Files.readString(Path.of("../docs/sources.md")))
                .results()
                .toList();
        assertThat(named).isNotEmpty();
        assertThat(named)
                .filteredOn(proof -> !tests.getOrDefault(proof.group(1), "").contains("void " + proof.group(2) + "("))
                .extracting(MatchResult::group)
                .as("named in docs/sources.md, but not there")
                .isEmpty();
    }

    /** The text of every test class by its name. */
    private static Map<String, String> tests() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith("Tests.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""), SourcesTests::text));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
