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
        new WrittenRequests(book).reworked(1);
    }

    @Test
    void thePetitionerIsMaskedOnEveryPaperAndATipOffNamesNobody() {
        petitioners.keep(number(), PERSON, false, "a");
        var order = facts(DocumentKind.WORK_ORDER, number(), Map.of());
        assertThat(order.get(HotlineFields.PETITIONER)).isEqualTo("王*（138****6677）");
        assertThat(order.get(HotlineFields.CLOSE_BY)).isEqualTo("2032年10月16日24时");
        assertThat(order.get(HotlineFields.CALLBACK)).contains("是否解决：未解决");
        new WrittenRequests(book).dispatched(2, "REPORT", null);
        petitioners.keep(new CaseNumber(book.no(2)), PERSON, true, "a");
        assertThat(facts(DocumentKind.WORK_ORDER, new CaseNumber(book.no(2)), Map.of())
                        .get(HotlineFields.PETITIONER))
                .isEqualTo("保密");
    }

    @Test
    void theCallbackSheetShowsEveryAttemptAndTheObjectionWaitsForItsRuling() {
        petitioners.keep(number(), PERSON, false, "a");
        var sheet = facts(DocumentKind.CALLBACK_SHEET, number(), Map.of());
        assertThat(sheet.rows(CallbackFields.ATTEMPTS)).hasSize(2);
        assertThat(sheet.get(CallbackFields.SATISFACTION)).isEqualTo("不满意");
        var paper = facts(DocumentKind.DISPATCH_OBJECTION, number(), Map.of("objection", "1"));
        assertThat(paper.get(DispatchFields.ASKED_BY) + paper.get(DispatchFields.RULING))
                .isEqualTo("杜怀瑾");
        assertThatThrownBy(() -> facts(DocumentKind.DISPATCH_OBJECTION, number(), Map.of("objection", "2")))
                .hasMessageContaining("没有所选的那一份");
    }

    /** Complete, or the desk would not print it. */
    private Facts facts(DocumentKind kind, CaseNumber number, Map<String, String> choice) {
        var facts = sources.stream()
                .filter(one -> one.kinds().contains(kind) && one.keeps(kind, number))
                .findFirst()
                .orElseThrow()
                .gather(kind, number, new Choice(choice));
        desk.requireComplete(kind, number, facts);
        return facts;
    }

    private CaseNumber number() {
        return new CaseNumber(book.no(1));
    }
}
