package org.lookback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be seen only in the text of the files: their length, their SQL. */
class SourceTextTests {

    private static final int WALL = 200;
    private static final int SCREEN = 100;
    private static final Pattern TABLE_OF_THE_ENGINE =
            Pattern.compile("\\bact_(ru|re|hi|ge|id)_", Pattern.CASE_INSENSITIVE);
    private static final Pattern EVERY_COLUMN = Pattern.compile("select\\s+(\\w+\\.)?\\*", Pattern.CASE_INSENSITIVE);

    @Test
    void everyFileFitsOnAScreenOrTwo() {
        Map<Path, Integer> lines = files(Path.of("src/main/java"), ".java")
                .collect(Collectors.toMap(file -> file, file -> lines(file).size()));
        assertThat(lines).as("files longer than %d lines", WALL).allSatisfy((file, length) -> assertThat(length)
                .as(file.toString())
                .isLessThanOrEqualTo(WALL));
        var onOneScreen =
                lines.values().stream().filter(length -> length < SCREEN).count();
        assertThat(onOneScreen)
                .as("files under %d lines, of %d", SCREEN, lines.size())
                .isGreaterThanOrEqualTo(Math.round(lines.size() * 0.9));
    }

    @Test
    void ourSqlNamesNoTableOfTheEngine() {
        assertThat(sql()).filteredOn(has(TABLE_OF_THE_ENGINE)).isEmpty();
    }

    @Test
    void ourSqlNamesItsColumns() {
        assertThat(sql()).filteredOn(has(EVERY_COLUMN)).isEmpty();
    }

    @Test
    void everyMigrationIsNamedAfterItsModuleAndItsChange() {
        assertThat(files(Path.of("../db/migration"), ".sql"))
                .allSatisfy(file ->
                        assertThat(file.getFileName().toString()).matches("V\\d{3}__[a-z0-9]+_[a-z_0-9]+\\.sql"));
    }

    private static List<Path> sql() {
        return Stream.concat(
                        files(Path.of("../db/migration"), ".sql"),
                        files(Path.of("src/main/resources/org/lookback"), ".xml"))
                .toList();
    }

    private static Predicate<Path> has(Pattern pattern) {
        return file ->
                lines(file).stream().anyMatch(line -> pattern.matcher(line).find());
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
