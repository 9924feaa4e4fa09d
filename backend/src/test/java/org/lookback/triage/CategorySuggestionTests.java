package org.lookback.triage;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.ProcessTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** How often the right category is suggested; what the three files are: ADR 0035. A change of words must not make it worse. */
@ProcessTest
class CategorySuggestionTests {

    @Autowired
    private CategorySuggestion suggestion;

    @ParameterizedTest(name = "{0}: {1} % first, {2} % among three")
    @CsvSource({"complaints.csv,90,97", "unseen-complaints.csv,85,95", "fresh-complaints.csv,60,77"})
    void mostComplaintsFindTheirCategory(String file, int first, int amongThree) throws IOException {
        var lines = lines(file);
        var hits = lines.stream().filter(line -> line.at(suggestion, 1)).count();
        var near = lines.stream().filter(line -> line.at(suggestion, 3)).count();
        var missed = lines.stream().filter(line -> !line.at(suggestion, 3)).toList();
        System.out.printf("%s: %d lines, %d first, %d among three%n", file, lines.size(), hits, near);

        assertThat(hits * 100.0 / lines.size()).as("first; missed: %s", missed).isGreaterThanOrEqualTo(first);
        assertThat(near * 100.0 / lines.size())
                .as("among three; missed: %s", missed)
                .isGreaterThanOrEqualTo(amongThree);
    }

    @Test
    void theReasonNamesTheWordsThatHit() {
        var found = suggestion.of("小区门口的垃圾桶三天没人清了，苍蝇到处飞");
        assertThat(found.get(0).name()).isEqualTo("生活垃圾清运");
        assertThat(found.get(0).reason()).startsWith("文字中有：").contains("垃圾桶");
        assertThat(found).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void wordsThatSpeakForNothingSuggestNothing() {
        assertThat(suggestion.of("喂喂喂听得见吗听得见吗你好你好")).isEmpty();
    }

    private record Line(String category, String text) {

        boolean at(CategorySuggestion suggestion, int most) {
            return suggestion.of(text).stream().limit(most).anyMatch(one -> one.code()
                    .equals(category));
        }
    }

    private List<Line> lines(String file) throws IOException {
        var stream = new ClassPathResource("org/lookback/triage/" + file).getInputStream();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(Objects.requireNonNull(stream))) {
            return reader.stream()
                    .map(row -> new Line(row.getField("category"), row.getField("text")))
                    .toList();
        }
    }
}
