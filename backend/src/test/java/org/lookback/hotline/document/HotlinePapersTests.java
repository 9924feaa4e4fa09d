package org.lookback.hotline.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.casefile.CaseNumber;
import org.lookback.document.CallbackFields;
import org.lookback.document.Choice;
import org.lookback.document.DispatchFields;
import org.lookback.document.DocumentDesk;
import org.lookback.document.DocumentFacts;
import org.lookback.document.DocumentKind;
import org.lookback.document.Facts;
import org.lookback.document.HotlineFields;
import org.lookback.petitioner.PetitionerForm;
import org.lookback.petitioner.Petitioners;
import org.lookback.rates.HotlineBook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Work order, callback sheet and objection of a case, as they would be printed. */
@ProcessTest
@Transactional
class HotlinePapersTests {

    private static final String OBJECTION =
            """
            insert into hotline_objection (case_no, order_seq, unit, legal_basis, reason, objected_at, objected_by)
            values (?, 1, 'sd-gucheng', '三定规定', '不属本单位', ?, 'du.gucheng.reviewer')
            """;

    private static final PetitionerForm PERSON = new PetitionerForm("王小满", null, "13800006677", null, false, false);

    @Autowired
    private List<DocumentFacts> sources;

    @Autowired
    private DocumentDesk desk;

    @Autowired
    private Petitioners petitioners;

    @Autowired
    private Story story;

    @Autowired
    private JdbcTemplate jdbc;

    private HotlineBook book;

    @BeforeEach
    void aReworkedCase() {
        story.at("2032-10-20T09:00");
        book = new HotlineBook(jdbc, "SR-20321009-9900", "sd-gucheng");
        book.request(1, "COMPLAINT", "2032-10-09T08:00");
        book.hotlineCase(1, "sd-gucheng", "CALLBACK", "2032-10-12T10:00", null, null);
        book.order(1, 1, "FIRST", "2032-10-09T09:00", "2032-10-16T23:59:59", "2032-10-12T10:00");
        book.attempt(1, 1, 2, "2032-10-13T10:00", false);
        book.callback(1, 1, "YES", "NO", 2, "2032-10-14T10:00", "REWORK");
        book.sql(OBJECTION, book.no(1), HotlineBook.utc("2032-10-09T10:00"));
    }

    @Test
    void thePetitionerIsMaskedOnEveryPaperAndATipOffNamesNobody() {
        petitioners.keep(number(), PERSON, false, "a");
        var order = complete(DocumentKind.WORK_ORDER, Map.of());
        assertThat(order.get(HotlineFields.PETITIONER)).isEqualTo("王*（138****6677）");
        assertThat(order.get(HotlineFields.CLOSE_BY)).isEqualTo("2032年10月16日24时");
        assertThat(order.get(HotlineFields.CALLBACK)).contains("是否解决：未解决");
        book.request(2, "REPORT", "2032-10-09T08:00");
        book.hotlineCase(2, "sd-gucheng", "HANDLING", null, null, null);
        book.order(2, 1, "FIRST", "2032-10-09T09:00", "2032-10-16T23:59:59", null);
        petitioners.keep(new CaseNumber(book.no(2)), PERSON, true, "a");
        assertThat(facts(DocumentKind.WORK_ORDER, new CaseNumber(book.no(2)), Map.of())
                        .get(HotlineFields.PETITIONER))
                .isEqualTo("保密");
    }

    @Test
    void theCallbackSheetShowsEveryAttemptAndTheObjectionWaitsForItsRuling() {
        petitioners.keep(number(), PERSON, false, "a");
        var sheet = complete(DocumentKind.CALLBACK_SHEET, Map.of());
        assertThat(sheet.rows(CallbackFields.ATTEMPTS)).hasSize(2);
        assertThat(sheet.get(CallbackFields.SATISFACTION)).isEqualTo("不满意");
        var objection = complete(DocumentKind.DISPATCH_OBJECTION, Map.of("objection", "1"));
        assertThat(objection.get(DispatchFields.ASKED_BY)).isEqualTo("杜怀瑾");
        assertThat(objection.get(DispatchFields.RULING)).isEmpty();
        assertThatThrownBy(() -> facts(DocumentKind.DISPATCH_OBJECTION, number(), Map.of("objection", "2")))
                .hasMessageContaining("没有所选的那一份");
    }

    private Facts complete(DocumentKind kind, Map<String, String> choice) {
        var facts = facts(kind, number(), choice);
        desk.requireComplete(kind, number(), facts);
        return facts;
    }

    private Facts facts(DocumentKind kind, CaseNumber number, Map<String, String> choice) {
        return sources.stream()
                .filter(one -> one.kinds().contains(kind) && one.keeps(kind, number))
                .findFirst()
                .orElseThrow()
                .gather(kind, number, new Choice(choice));
    }

    private CaseNumber number() {
        return new CaseNumber(book.no(1));
    }
}
