package org.lookback.notice.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lookback.notice.ShippedTemplate;

/** The files in {@code notices/}, and a district's own beside them. */
class TemplateFilesTests {

    @TempDir
    Path district;

    @BeforeEach
    void aFolderForNotices() throws IOException {
        Files.createDirectory(district.resolve("notices"));
    }

    @ParameterizedTest
    @EnumSource(ShippedTemplate.class)
    void everyShippedTemplateIsThereAndTellsItsNumber(ShippedTemplate shipped) throws IOException {
        var template = new TemplateFiles("").find(shipped.key()).orElseThrow();

        assertThat(template.subject()).isNotBlank();
        assertThat(shipped.placeholders()).containsAll(template.placeholders());
        // a patient can do nothing with our numbers
        if (shipped != ShippedTemplate.CALENDAR_YEAR_MISSING && !shipped.name().startsWith("PATIENT_")) {
            assertThat(template.body()).contains("{noticeId}");
        }
    }

    @Test
    void theDistrictsOwnTextWinsAndItsOwnTemplatesMayUseEveryWord() throws IOException {
        write("nudge.txt", "请抓紧：{caseNo}\r\n{message}\r\n", StandardCharsets.UTF_8);
        write("flood-warning.txt", "\uFEFF汛期提示：{unit}\n{reason}，{overdue}\n", StandardCharsets.UTF_8);

        var templates = new TemplateFiles(district.toString());

        assertThat(templates.find("nudge").orElseThrow().subject()).isEqualTo("请抓紧：{caseNo}");
        assertThat(templates.find("nudge").orElseThrow().body()).isEqualTo("{message}");
        assertThat(templates.find("flood-warning").orElseThrow().subject()).isEqualTo("汛期提示：{unit}");
        assertThat(templates.find("digest")).isPresent();
    }

    @Test
    void aWordThatNobodyKnowsStopsTheStartAndIsNamedWithItsFile() throws IOException {
        write("nudge.txt", "催办\n{重要}\n", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new TemplateFiles(district.toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(district.resolve("notices") + "/nudge.txt")
                .hasMessageContaining("{重要}")
                .hasMessageContaining("caseNo");
    }

    @Test
    void aShippedTemplateMayNotUseWhatItsSenderNeverKnows() throws IOException {
        write("nudge.txt", "催办\n{newDueAt}\n", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> new TemplateFiles(district.toString())).hasMessageContaining("{newDueAt}");
    }

    @Test
    void aFileInAnotherEncodingOrWithoutBodyStopsTheStart() throws IOException {
        write("nudge.txt", "催办\n请抓紧\n", Charset.forName("GB18030"));
        assertThatThrownBy(() -> new TemplateFiles(district.toString())).hasMessageContaining("UTF-8");

        write("nudge.txt", "催办", StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new TemplateFiles(district.toString())).hasMessageContaining("第一行应为标题");
    }

    private void write(String name, String text, Charset encoding) throws IOException {
        Files.writeString(district.resolve("notices").resolve(name), text, encoding);
    }
}
