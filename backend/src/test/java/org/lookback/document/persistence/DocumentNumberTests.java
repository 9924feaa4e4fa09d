package org.lookback.document.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.document.DocumentKind.RECTIFICATION_ORDER;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
import org.lookback.document.PrintedDocument;
import org.lookback.refusal.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers of papers: nobody's twice, none skipped, anew each year and for each unit. */
@ProcessTest
class DocumentNumberTests {

    private static final String OFFICER = "li.officer1";

    @Autowired
    private Story story;

    @Autowired
    private DocumentDesk desk;

    @Autowired
    private CaseDesk cases;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void everybodyGetsANumberOfTheirOwnAndNoneIsSkipped() throws Exception {
        story.at("2034-01-04T09:00");
        var prints = IntStream.range(0, 24)
                .mapToObj(i -> (Callable<PrintedDocument>)
                        () -> desk.prepare(RECTIFICATION_ORDER, opened(), sample(), OFFICER))
                .toList();
        var threads = Executors.newFixedThreadPool(8);
        var serials = new ArrayList<Integer>();
        try {
            for (Future<PrintedDocument> done : threads.invokeAll(prints)) {
                serials.add(done.get().serial());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(serials)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 24).boxed().toList());
    }

    @Test
    void aPrintThatFailsUsesUpNoNumberAndLeavesNoPaper() throws IOException {
        story.at("2035-01-04T09:00");
        var number = opened();
        assertThatThrownBy(
                        () -> desk.prepare(RECTIFICATION_ORDER, number, sample().put(OrderFields.ADDRESS, ""), OFFICER))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.code()).isEqualTo("DOCUMENT_FIELD_MISSING");
                    assertThat(no.details()).containsExactly("经营地址");
                });
        var undone = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return desk.prepare(RECTIFICATION_ORDER, number, sample(), OFFICER);
        });
        assertThat(undone.serial()).isEqualTo(1);
        assertThat(file(undone.id())).doesNotExist();
        var kept = desk.prepare(RECTIFICATION_ORDER, number, sample(), OFFICER);
        assertThat(kept.serial()).isEqualTo(1);
        assertThat(file(kept.id())).exists();
    }

    @Test
    void numbersBeginAnewEachYearAndForEachUnit() {
        story.at("2036-12-31T09:00");
        var market = opened();
        assertThat(desk.prepare(RECTIFICATION_ORDER, market, sample(), OFFICER).serial())
                .isEqualTo(1);
        var health = Facts.issuedBy("health");
        var other = fill(health);
        assertThat(desk.prepare(RECTIFICATION_ORDER, market, other, OFFICER).number())
                .hasToString("示卫健回〔2036〕1号");
        story.at("2036-12-31T23:59:59");
        assertThat(desk.prepare(RECTIFICATION_ORDER, market, sample(), OFFICER).serial())
                .isEqualTo(2);
        story.at("2037-01-01T00:00");
        assertThat(desk.prepare(RECTIFICATION_ORDER, market, sample(), OFFICER).number())
                .hasToString("示市监回〔2037〕1号");
    }

    private CaseNumber opened() {
        return cases.open(new NewCase("INS", "inspection-case", "文书测试", "market-reg", null, 1, OFFICER));
    }

    private static Facts sample() {
        return PaperSamples.of(RECTIFICATION_ORDER);
    }

    private static Facts fill(Facts facts) {
        var sample = sample();
        for (var field : RECTIFICATION_ORDER.fields()) {
            facts.put(field, sample.get(field)).rows(field, sample.rows(field));
        }
        return facts;
    }

    private static Path file(String id) {
        return Path.of("target/test-data/documents", id.substring(0, 2), id);
    }
}
