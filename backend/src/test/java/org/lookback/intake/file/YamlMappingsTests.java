package org.lookback.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lookback.intake.Field;
import org.lookback.refusal.Refusal;
import org.lookback.venue.intake.Upload;

/** Mapping files as people write them. */
class YamlMappingsTests {

    @TempDir
    Path folder;

    private YamlMappings mappings;

    @BeforeEach
    void reader() throws IOException {
        mappings = new YamlMappings();
    }

    @Test
    void theShippedOneReadsBothLayoutsAndKeepsItsCodesAsText() {
        var shipped = mappings.shipped();
        assertThat(shipped.source()).isEqualTo("nyc-311");
        assertThat(shipped.categories())
                .containsEntry("noise - residential", "050100")
                .containsEntry("rodent", "060300")
                .containsEntry("illegal parking / blocked hydrant", "110100");
        assertThat(shipped.subdistricts()).containsEntry("unspecified", "");
        assertThat(shipped.headers(Field.EXTERNAL_NO)).containsExactly("Unique Key");
        assertThat(shipped.instant("05/01/2022 12:00:03 AM")).contains(Instant.parse("2022-05-01T04:00:03Z"));
        assertThat(shipped.instant("2023-12-10T12:00:00.000")).contains(Instant.parse("2023-12-10T17:00:00Z"));
        assertThat(shipped.instant("02/30/2022 12:00:03 AM")).isEmpty();
    }

    @Test
    void anEditedCopyIsReadLikeTheShippedOne() throws IOException {
        var edited = mappings.read(file(mappings.shippedText().replace("source: nyc-311", "source: nyc-311-b")));
        assertThat(edited.source()).isEqualTo("nyc-311-b");
        assertThat(edited.categories()).isEqualTo(mappings.shipped().categories());
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        assertThatThrownBy(() -> mappings.read(file("source: X\ncolumns:\n  wrong: [a]\ntimeZone: Mars\n")))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.code()).isEqualTo("MAPPING_INCOMPLETE");
                    assertThat(no.details())
                            .anyMatch(one -> one.contains("source"))
                            .anyMatch(one -> one.contains("columns.wrong"))
                            .anyMatch(one -> one.contains("columns.externalNo"))
                            .anyMatch(one -> one.contains("timeZone"))
                            .anyMatch(one -> one.contains("dateFormats"));
                });
    }

    @Test
    void whatIsNoMappingIsRefused() {
        refused("MAPPING_UNREADABLE", () -> mappings.read(file("a: [1, 2")));
        refused("MAPPING_UNREADABLE", () -> mappings.read(file("source: a\nsource: b\n")));
        refused("MAPPING_UNREADABLE", () -> mappings.read(file("a: !!javax.script.ScriptEngineManager []")));
        refused("MAPPING_UNREADABLE", () -> mappings.read(file("[".repeat(5000))));
        refused("MAPPING_INCOMPLETE", () -> mappings.read(file("只是一句话")));
        refused("MAPPING_INCOMPLETE", () -> mappings.read(file("")));
    }

    private Upload file(String text) throws IOException {
        return new Upload("对照表.yaml", Files.writeString(folder.resolve("m.yaml"), text));
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }
}
