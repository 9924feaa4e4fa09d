package org.lookback.document.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.document.DocumentKind.RECTIFICATION_ORDER;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.NewCase;
import org.lookback.document.DocumentDesk;
import org.lookback.document.Facts;
import org.lookback.document.OrderFields;
import org.lookback.document.PaperSamples;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** Printed papers: who may see them, and that they stay what they were. */
@ProcessTest
class DocumentApiTests {

    private static final String OFFICER = "li.officer1";

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private Story story;

    @Autowired
    private DocumentDesk desk;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aPaperIsKeptAsItWasPrintedAndAnotherPrintIsAnotherPaper() throws IOException {
        story.at("2033-05-04T09:00");
        var number = opened();
        var first = desk.prepare(RECTIFICATION_ORDER, number, sample(), OFFICER);
        var second = desk.prepare(RECTIFICATION_ORDER, number, sample().put(OrderFields.RESPONSIBLE, "惠大海"), OFFICER);
        assertThat(first.number()).hasToString("示市监回〔2033〕1号");
        assertThat(second.number()).hasToString("示市监回〔2033〕2号");
        assertThat(text(download(OFFICER, first.id()).getBody())).contains("惠小梅", "示市监回〔2033〕1号");
        assertThat(text(download(OFFICER, second.id()).getBody())).contains("惠大海", "示市监回〔2033〕2号");

        var listed = get(OFFICER, "/api/cases/%s/documents".formatted(number)).getBody();
        assertThat(listed.path("total").asInt()).isEqualTo(2);
        var line = listed.path("items").path(0);
        assertThat(line.path("id").asText()).isEqualTo(first.id());
        assertThat(line.path("number").asText()).isEqualTo("示市监回〔2033〕1号");
        assertThat(line.path("printedAt").asText()).isEqualTo("2033-05-04T09:00:00+08:00");
        assertThat(line.path("printedBy").asText()).isEqualTo(OFFICER);
        assertThat(line.path("template").asText()).isEqualTo("rectification-order.docx");
        assertThat(line.path("templateSha256").asText())
                .startsWith(line.path("templateVersion").asText());
        assertThat(line.path("sha256").asText()).hasSize(64).isNotEqualTo(second.sha256());
        assertThat(cases.firstForgedEntry(number)).isEmpty();
    }

    @Test
    void aPaperIsForThoseWhoMaySeeItsCaseAndEveryLookIsOnRecord() {
        story.at("2038-01-04T09:00");
        var number = opened();
        var paper = desk.prepare(RECTIFICATION_ORDER, number, sample(), OFFICER);
        for (var stranger : List.of("he.health.handler")) {
            assertThat(get(stranger, "/api/documents/" + paper.id())
                            .getStatusCode()
                            .value())
                    .isEqualTo(404);
            assertThat(get(stranger, "/api/cases/%s/documents".formatted(number))
                            .getStatusCode()
                            .value())
                    .isEqualTo(404);
            assertThat(print(stranger, number, "rectification-order", Map.of())
                            .getStatusCode()
                            .value())
                    .isEqualTo(404);
        }
        assertThat(reads(number)).isEmpty();
        var open = download("qin.supervisor1", paper.id());
        assertThat(open.getStatusCode().value()).isEqualTo(200);
        assertThat(open.getHeaders().getContentDisposition().getFilename()).isEqualTo("责令限期整改通知书（示市监回〔2038〕1号）.docx");
        assertThat(open.getHeaders().getCacheControl()).contains("no-store");
        assertThat(reads(number)).containsExactly("qin.supervisor1");
        refused(print("qin.supervisor1", number, "rectification-order", Map.of()), 403, "NOT_YOUR_UNIT");
        assertThat(http.getForEntity("/api/documents/" + paper.id(), JsonNode.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(401);
    }

    @Test
    void whatCannotBePrintedIsRefusedWithAReason() {
        story.at("2039-01-04T09:00");
        var number = opened();
        refused(print(OFFICER, number, "love-letter", Map.of()), 404, "DOCUMENT_KIND_UNKNOWN");
        refused(print(OFFICER, number, "rectification-order", Map.of()), 404, "INSPECTION_NOT_FOUND");
        refused(
                print(OFFICER, new CaseNumber("INS-20390104-999999"), "rectification-order", Map.of()),
                404,
                "CASE_NOT_FOUND");
        refused(get(OFFICER, "/api/documents/00000000-0000-0000-0000-000000000000"), 404, "DOCUMENT_NOT_FOUND");
        assertThat(print(OFFICER, number, "rectification-order", List.of("x"))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
        var kinds = get(OFFICER, "/api/documents/kinds").getBody();
        assertThat(kinds.path("total").asInt()).isEqualTo(19);
        assertThat(kinds.findValuesAsText("label")).contains("被通知单位", "整改期限");
    }

    /** The card of a case offers its own papers to those who work on it, and nothing to who only reads. */
    @Test
    void aCardOffersThePapersOfItsCase() {
        story.at("2039-01-05T09:00");
        var offered = "/api/cases/%s/documents/offered".formatted(opened());
        assertThat(get(OFFICER, offered).getBody().findValuesAsText("title"))
                .contains("责令限期整改通知书", "送达回证", "回头看检查记录", "延期审批表")
                .doesNotContain("黄牌警告通知书", "考核测试卷", "诉求工单", "改约告知书", "红旗证书");
        assertThat(get("qin.supervisor1", offered).getBody().path("total").asInt())
                .isZero();
    }

    @Test
    void aPaperThatWasTamperedWithIsNotHandedOut() throws IOException {
        story.at("2039-02-04T09:00");
        var number = opened();
        var paper = desk.prepare(RECTIFICATION_ORDER, number, sample(), OFFICER);
        var other = desk.prepare(RECTIFICATION_ORDER, number, sample(), OFFICER);
        // on the disk nobody can read it, and one sealed file in the place of another is noticed
        assertThat(new String(Files.readAllBytes(file(paper.id())), StandardCharsets.ISO_8859_1))
                .doesNotStartWith("PK");
        Files.copy(file(other.id()), file(paper.id()), StandardCopyOption.REPLACE_EXISTING);
        refused(get(OFFICER, "/api/documents/" + paper.id()), 409, "DOCUMENT_DAMAGED");
        Files.delete(file(paper.id()));
        refused(get(OFFICER, "/api/documents/" + paper.id()), 409, "DOCUMENT_DAMAGED");
    }

    private CaseNumber opened() {
        return cases.open(new NewCase("INS", "inspection-case", "文书测试", "market-reg", null, 1, OFFICER));
    }

    private static Facts sample() {
        return PaperSamples.of(RECTIFICATION_ORDER);
    }

    private static Path file(String id) {
        return Path.of("target/test-data/documents", id.substring(0, 2), id);
    }

    private List<String> reads(CaseNumber number) {
        return jdbc.queryForList(
                "select who from personal_data_read where what = 'DOCUMENT' and record_id = ?",
                String.class,
                number.value());
    }

    private static void refused(ResponseEntity<JsonNode> answer, int status, String code) {
        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        if (code != null) {
            assertThat(answer.getBody().path("code").asText()).isEqualTo(code);
            assertThat(answer.getBody().path("detail").asText()).matches(".*[\\u4e00-\\u9fff].*");
        }
    }

    private ResponseEntity<byte[]> download(String person, String id) {
        return as(person).getForEntity("/api/documents/" + id, byte[].class);
    }

    private ResponseEntity<JsonNode> get(String person, String path) {
        return as(person).getForEntity(path, JsonNode.class);
    }

    private ResponseEntity<JsonNode> print(String person, CaseNumber number, String kind, Object choice) {
        return as(person).postForEntity("/api/cases/%s/documents/%s".formatted(number, kind), choice, JsonNode.class);
    }

    private TestRestTemplate as(String person) {
        return http.withBasicAuth(person, "lookback");
    }

    private static String text(byte[] file) throws IOException {
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return text.getText();
        }
    }
}
