package org.lookback.document.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lookback.document.CommonFields;
import org.lookback.document.DocumentKind;
import org.lookback.document.Field;
import org.lookback.document.OrderFields;
import org.lookback.document.PaperSamples;
import org.lookback.document.Row;

/** Papers as they come from the press, opened again. */
class DocxPapersTests {

    private static final DocumentKind ORDER = DocumentKind.RECTIFICATION_ORDER;

    @ParameterizedTest
    @EnumSource
    void everyFactStandsOnThePaperAndNoPlaceholderIsLeft(DocumentKind kind) throws IOException {
        var facts = PaperSamples.of(kind);
        var paper = new DocxPapers("").print(kind, facts);
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers", kind.key() + ".docx"), paper.content());
        var text = text(paper.content());
        assertThat(text).doesNotContain("{{", "}}", "[", "]").contains("示市监回〔2026〕37号");
        for (var field : kind.fields()) {
            if (field.sort() == Field.Sort.TABLE) {
                for (var row : facts.rows(field)) {
                    for (var column : field.columns()) {
                        assertThat(text).contains(shown(row.get(column)).split("\n"));
                    }
                }
            } else if (field.sort() != Field.Sort.LINK && field.required()) {
                assertThat(text).contains(facts.get(field));
            }
        }
    }

    @Test
    void whatPeopleTypedIsNeverTakenForAPlaceholder() throws IOException {
        var facts = PaperSamples.of(ORDER).put(OrderFields.MATTER, "{{发文机关}} ${x} [序号]");
        facts.rows(OrderFields.ITEMS).get(0).put(OrderFields.PROBLEM, "[整改期限] {{文号}} {{#整改事项}}");
        assertThat(text(new DocxPapers("").print(ORDER, facts).content()))
                .contains("“{{发文机关}} ${x} [序号]”", "[整改期限] {{文号}} {{#整改事项}}");
    }

    @Test
    void aLongListGoesOnOverThePages() throws IOException {
        var facts = PaperSamples.of(ORDER);
        var row = facts.rows(OrderFields.ITEMS).get(0);
        facts.rows(OrderFields.ITEMS, Stream.generate(() -> row).limit(60).toList());
        try (var opened = open(new DocxPapers("").print(ORDER, facts).content())) {
            assertThat(opened.getTables()).anyMatch(table -> table.getNumberOfRows() == 61);
        }
    }

    @Test
    void theQrCodeOnTheCardLeadsToTheStatusPage() throws Exception {
        var kind = DocumentKind.YELLOW_CARD;
        try (var opened =
                open(new DocxPapers("").print(kind, PaperSamples.of(kind)).content())) {
            assertThat(opened.getAllPictures()).hasSize(1);
            var picture = ImageIO.read(
                    new ByteArrayInputStream(opened.getAllPictures().get(0).getData()));
            var dots = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
            var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), dots);
            assertThat(new QRCodeReader()
                            .decode(new BinaryBitmap(new HybridBinarizer(source)))
                            .getText())
                    .isEqualTo("https://lookback.example.gov.cn/status/3f9a6c1d5e");
        }
    }

    @Test
    void theGuideForTheOfficeNamesEveryPlaceholder() throws IOException {
        var guide = Files.readString(Path.of("../documents/README.md"));
        for (var kind : DocumentKind.values()) {
            assertThat(guide).contains(kind.key() + ".docx", kind.title());
            for (var field : kind.fields()) {
                assertThat(guide).contains(field.label());
                field.columns().forEach(column -> assertThat(guide).contains(column.label()));
            }
        }
        assertThat(CommonFields.ISSUER.label()).isEqualTo("发文机关");
    }

    private static String shown(String value) {
        return value.isEmpty() ? Row.NOTHING : value;
    }

    private static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static String text(byte[] file) throws IOException {
        try (var text = new XWPFWordExtractor(open(file))) {
            return text.getText();
        }
    }

    @Test
    void everyPaperCountsItsPages() throws IOException {
        for (var kind : DocumentKind.values()) {
            if (List.of(DocumentKind.YELLOW_CARD, DocumentKind.RED_FLAG_CERTIFICATE)
                    .contains(kind)) {
                continue; // one page, to be hung up
            }
            try (var opened =
                    open(new DocxPapers("").print(kind, PaperSamples.of(kind)).content())) {
                assertThat(opened.getFooterList().get(0)._getHdrFtr().toString())
                        .contains("PAGE", "NUMPAGES");
            }
        }
    }
}
