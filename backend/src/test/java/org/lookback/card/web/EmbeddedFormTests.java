package org.lookback.card.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be seen of the embedded forms without a browser: that they are there, and that all they call is there. */
class EmbeddedFormTests {

    private static final Path FORMS = Path.of("../forms");
    private static final Set<String> CHECKED = Set.of("appointment", "card", "hotline");
    private static final Set<String> IN_PARTS = Set.of("lb-papers", "lb-officers", "lb-signs", "lb-booking");
    private static final Pattern CALLED = Pattern.compile("\\blookback\\.(\\w+)\\(");
    private static final Pattern INCLUDED = Pattern.compile("'/forms/(parts/[\\w-]+\\.html)'");
    private static final Pattern FAULT = Pattern.compile("(?:field: |\\()'(lb-[a-z-]+)'");

    @Test
    void everyStepOfACardHasItsForm() {
        assertThat(List.of(
                        "decide-card",
                        "serve-card",
                        "record-interview",
                        "run-test",
                        "submit-card-report",
                        "check-removal",
                        "approve-removal",
                        "take-down-card",
                        "propose-next-card"))
                .allSatisfy(name ->
                        assertThat(FORMS.resolve("card/" + name + ".html")).exists());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatAFormCallsIsThere(Path form) {
        var text = text(form);
        var shared = text(FORMS.resolve("lookback.js"));
        assertThat(CALLED.matcher(text).results().map(call -> call.group(1)))
                .filteredOn(name -> !name.equals("handIn"))
                .allSatisfy(name -> assertThat(shared).containsPattern("\\b" + name + "\\b"));
        assertThat(INCLUDED.matcher(text).results().map(part -> part.group(1)))
                .allSatisfy(part -> assertThat(FORMS.resolve(part)).exists());
    }

    /** A fault that points at no field cannot be jumped to. */
    @ParameterizedTest
    @MethodSource("forms")
    void everyFaultNamesAFieldOfTheForm(Path form) {
        var text = text(form);
        assertThat(FAULT.matcher(text).results().map(fault -> fault.group(1)).distinct())
                .filteredOn(field -> !IN_PARTS.contains(field))
                .allSatisfy(field ->
                        assertThat(text).containsPattern("(id=\"|key = ')" + field + "(\\{\\{[^}]*\\}\\})?[\"']"));
    }

    static Stream<Path> forms() throws IOException {
        try (var all = Files.walk(FORMS)) {
            return all
                    .filter(file -> file.toString().endsWith(".html"))
                    .filter(file ->
                            CHECKED.contains(file.getParent().getFileName().toString()))
                    .toList()
                    .stream();
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
