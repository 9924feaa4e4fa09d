package org.lookback.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lookback.document.DocumentKind;
import org.lookback.document.PaperSamples;
import org.springframework.core.io.ByteArrayResource;

/** What the district brings instead: templates and letterheads, checked at the start. */
class DistrictPapersTests {

    private static final DocumentKind ORDER = DocumentKind.RECTIFICATION_ORDER;

    @TempDir
    private Path district;

    @Test
    void theDistrictsOwnTemplateIsUsedAndIsAnotherVersion() throws IOException {
        var shipped = new DocxPapers("").print(ORDER, PaperSamples.of(ORDER));
        change("后果", "法律后果");
        var own = new DocxPapers(district.toString()).print(ORDER, PaperSamples.of(ORDER));
        assertThat(text(own.content())).contains("四、法律后果");
        assertThat(own.templateVersion()).hasSize(12).isNotEqualTo(shipped.templateVersion());
        assertThat(own.templateSha256()).startsWith(own.templateVersion());
    }

    @Test
    void aTemplateThatForgetsAFieldOrInventsOneStopsTheStart() throws IOException {
        change("{{检查时间}}", "某日");
        refused("缺少必须写明的 {{检查时间}}");
        change("{{检查时间}}", "{{检查时间}}{{检查日期}}");
        refused("占位符 {{检查日期}} 无法识别");
        change("[整改期限]", "[期限]");
        refused("表格“整改事项”中的列 [期限] 无法识别");
        change("[整改期限]", "见通知");
        refused("表格“整改事项”缺少必须写明的列 [整改期限]");
    }

    @Test
    void aFileThatIsNoWordFileStopsTheStartWithASentence() throws IOException {
        var file = district.resolve("documents/rectification-order.docx");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "不是 Word 文件");
        refused("rectification-order.docx 有误：不能作为 Word（docx）文件读取");
    }

    @Test
    void letterheadsAreReadAndFaultyOnesNamedWithTheirLine() throws IOException {
        var file = district.resolve("documents/issuers.csv");
        Files.createDirectories(file.getParent());
        var heading = "unit,name,word,phone,address,complaint_phone\n";
        var none = new ByteArrayResource(heading.getBytes());
        Files.writeString(file, "\uFEFF" + heading + "health,示范区卫生健康委员会,示卫健回,010-60005678,政务路8号,12345\n");
        assertThat(new IssuerFile(district.toString(), none)
                        .find("health")
                        .orElseThrow()
                        .word())
                .isEqualTo("示卫健回");
        Files.writeString(file, heading + "health,卫健委,示卫,,,\nhealth,卫健委,示卫,,,\n");
        assertThatThrownBy(() -> new IssuerFile(district.toString(), none)).hasMessageContaining("第 3 行有误");
        Files.writeString(file, "code,name\nhealth,卫健委\n");
        assertThatThrownBy(() -> new IssuerFile(district.toString(), none)).hasMessageContaining("第 1 行应为");
        assertThat(new IssuerFile("", none).find("health")).isEmpty();
    }

    private void refused(String why) {
        assertThatThrownBy(() -> new DocxPapers(district.toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(why);
    }

    /** The order's template as somebody in the office changed it. */
    private void change(String from, String to) throws IOException {
        var file = district.resolve("documents/rectification-order.docx");
        Files.createDirectories(file.getParent());
        try (var template = open(Files.readAllBytes(Path.of("../documents/rectification-order.docx")));
                var out = Files.newOutputStream(file)) {
            var inTables = template.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getParagraphs().stream());
            Stream.concat(template.getParagraphs().stream(), inTables)
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .filter(run -> run.text().contains(from))
                    .forEach(run -> run.setText(run.text().replace(from, to), 0));
            template.write(out);
        }
    }

    private static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static String text(byte[] file) throws IOException {
        try (var text = new XWPFWordExtractor(open(file))) {
            return text.getText();
        }
    }
}
