package org.lookback.inspection.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.Reader;
import org.lookback.document.Choice;
import org.lookback.document.DocumentKind;
import org.lookback.document.DocumentPrinting;
import org.lookback.document.DocumentReading;
import org.lookback.document.PrintedDocument;
import org.lookback.refusal.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The papers of a real inspection, printed as it goes on and opened again. */
@ProcessTest
class InspectionPaperTests {

    private static final Reader OFFICER = new Reader("li.officer1", "market-reg", Set.of("market-reg-handler"));

    @Autowired
    private Story story;

    @Autowired
    private InspectionStories inspections;

    @Autowired
    private DocumentPrinting printing;

    @Autowired
    private DocumentReading reading;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void thePapersOfAnInspectionSayWhatIsOnRecord() throws IOException {
        story.at("2026-09-30T09:00");
        var number = inspections.planned("V020", "2026-09-30");
        inspections.assigned(number, "li.officer1", "zhou.officer2");
        missing(number, DocumentKind.RECTIFICATION_ORDER, "检查时间", "处置措施", "整改事项");
        story.at("2026-09-30T10:45");
        inspections.visited(number, "2026-09-30T10:20", "2026-09-30T10:40", Map.of(1, "FAIL", 5, "FAIL", 9, "FIXED"));
        missing(number, DocumentKind.RECTIFICATION_ORDER, "处置措施", "整改事项");
        inspections.approved(number);

        // before it is served, with the terms that start if it is served now: over the holiday, as S1 counts
        var order = print(number, DocumentKind.RECTIFICATION_ORDER, Choice.NONE);
        var text = text(order);
        assertThat(text)
                .contains("示范区市场监督管理局", order.number().toString(), "2026年9月30日10时20分", "警告并责令限期整改")
                .contains("李卓然（执法证号 ", "周一诺（执法证号 ", "2026年10月10日24时", "现场检查发现该项不符合要求")
                .contains("010-60001234", number.value());
        assertThat(cells(order, 1))
                .hasSize(3); // heading and items 1 and 5; what was put right on the spot is not ordered
        var later = print(number, DocumentKind.RECTIFICATION_ORDER, new Choice(Map.of("servedAt", "2026-10-08 09:00")));
        assertThat(text(later)).contains("2026年10月12日24时").doesNotContain("2026年10月10日24时");
        missing(number, DocumentKind.CERTIFICATE_OF_SERVICE, "送达方式", "送达地点", "送达时间", "送达人");

        story.at("2026-09-30T11:05");
        inspections.served(number, "2026-09-30 11:05");
        var proof = print(number, DocumentKind.CERTIFICATE_OF_SERVICE, new Choice(Map.of("document", order.id())));
        assertThat(text(proof))
                .contains("《责令限期整改通知书》", order.number().toString(), "直接送达", "2026年9月30日11时05分")
                .contains("惠小梅", "李卓然");
        assertThatThrownBy(() ->
                        print(number, DocumentKind.CERTIFICATE_OF_SERVICE, new Choice(Map.of("document", proof.id()))))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("CHOICE_BAD"));

        missing(number, DocumentKind.RECTIFICATION_REPORT, "整改情况");
        story.at("2026-10-09T16:10");
        inspections.reported(number);
        assertThat(text(print(number, DocumentKind.RECTIFICATION_REPORT, Choice.NONE)))
                .contains("人员疏忽", "已安排专人负责并张贴提示", "2026年10月9日16时10分");

        missing(number, DocumentKind.VERIFICATION_OPINION, "复查意见", "执法人员", "复查情况");
        story.at("2026-10-10T10:00");
        inspections.verified(number, true);
        assertThat(text(print(number, DocumentKind.VERIFICATION_OPINION, Choice.NONE)))
                .contains("合格", "第1、5项整改到位，予以销号。", "2026年10月10日10时", "周一诺（执法证号 ");

        missing(number, DocumentKind.LOOK_BACK_RECORD, "第几次", "检查时间", "回头看结论", "照片数", "执法人员", "检查结果");
        assertThat(reading.ofCase(number))
                .extracting(document -> document.kind())
                .containsExactly(
                        DocumentKind.RECTIFICATION_ORDER,
                        DocumentKind.RECTIFICATION_ORDER,
                        DocumentKind.CERTIFICATE_OF_SERVICE,
                        DocumentKind.RECTIFICATION_REPORT,
                        DocumentKind.VERIFICATION_OPINION);
        assertThat(jdbc.queryForList(
                        "select text from case_timeline where case_no = ? and kind = 'DOCUMENT_PRINTED'",
                        String.class,
                        number.value()))
                .hasSize(5)
                .contains("制作《责令限期整改通知书》（%s）。".formatted(order.number()));
        assertThat(cases.firstForgedEntry(number)).isEmpty();
    }

    @Test
    void aLookBackIsOnPaperWithTheOfficersThatWereThere() throws IOException {
        story.at("2026-09-30T09:00");
        var number = inspections.planned("V016", "2026-09-30");
        inspections.assigned(number, "li.officer1", "zhou.officer2");
        story.at("2026-09-30T10:45");
        inspections.visited(number, "2026-09-30T10:20", "2026-09-30T10:40", Map.of(9, "FIXED"));
        inspections.approved(number);
        var planned = inspections.dossier(number).lookBacks().get(0);
        story.at(planned.plannedOn() + "T09:00");
        story.fireDueTimersOf(number);
        story.at(planned.plannedOn() + "T10:30");
        inspections.lookedBack(number, true);
        assertThat(text(print(number, DocumentKind.LOOK_BACK_RECORD, Choice.NONE)))
                .contains("“回头看”检查记录", "整改保持", "第1次", "原问题", "10时30分", "李卓然（执法证号 ");
        assertThatThrownBy(() -> print(number, DocumentKind.LOOK_BACK_RECORD, new Choice(Map.of("lookBack", "9"))))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("LOOK_BACK_NOT_FOUND"));
    }

    private PrintedDocument print(CaseNumber number, DocumentKind kind, Choice choice) {
        return printing.print(kind, number, choice, OFFICER);
    }

    private void missing(CaseNumber number, DocumentKind kind, String... labels) {
        assertThatThrownBy(() -> print(number, kind, Choice.NONE)).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.code()).isEqualTo("DOCUMENT_FIELD_MISSING");
            assertThat(no.details()).contains(labels);
            assertThat(no.getMessage()).contains(kind.title()).contains(labels);
        });
    }

    private XWPFDocument open(PrintedDocument printed) throws IOException {
        return new XWPFDocument(
                new ByteArrayInputStream(reading.open(printed.id(), OFFICER).content()));
    }

    private List<?> cells(PrintedDocument printed, int table) throws IOException {
        try (var opened = open(printed)) {
            return List.copyOf(opened.getTables().get(table).getRows());
        }
    }

    private String text(PrintedDocument printed) throws IOException {
        try (var text = new XWPFWordExtractor(open(printed))) {
            return text.getText();
        }
    }
}
