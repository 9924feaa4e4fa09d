package org.lookback.document;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints papers: complete, numbered, kept with their fingerprint. [D general] */
@Service
public class DocumentDesk {

    private final Papers papers;
    private final PaperStore store;
    private final PrintedDocuments printed;
    private final DocumentNumbers numbers;
    private final Letterheads letterheads;
    private final CaseDesk cases;
    private final Clock clock;

    DocumentDesk(
            Papers papers,
            PaperStore store,
            PrintedDocuments printed,
            DocumentNumbers numbers,
            Letterheads letterheads,
            CaseDesk cases,
            Clock clock) {
        this.papers = papers;
        this.store = store;
        this.printed = printed;
        this.numbers = numbers;
        this.letterheads = letterheads;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Prints a paper of a case. Printing the same again gives another paper with a number of its own; the first one stays.
     *
     * @throws Refusal DOCUMENT_FIELD_MISSING with the labels of what is missing; no number is used up
     */
    @Transactional
    public PrintedDocument prepare(DocumentKind kind, CaseNumber number, Facts facts, String by) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var year = DistrictTime.dayOf(now).getYear();
        var issuer = letterheads.of(facts.issuer());
        requireComplete(kind, number, facts);
        var documentNo = new DocumentNumber(issuer.word(), year, numbers.next(issuer.unit(), year));
        var paper = papers.print(kind, facts.put(CommonFields.DOCUMENT_NO, documentNo.toString()));
        var document = new PrintedDocument(
                UUID.randomUUID().toString(),
                number.value(),
                kind,
                issuer.unit(),
                documentNo.word(),
                year,
                documentNo.serial(),
                paper.templateName(),
                paper.templateVersion(),
                paper.templateSha256(),
                Sha256.of(paper.content()),
                paper.content().length,
                by,
                now);
        store.keep(document.id(), paper.content());
        printed.add(document);
        cases.note(number, by, "DOCUMENT_PRINTED", "制作《%s》（%s）。".formatted(kind.title(), documentNo), detail(document));
        return document;
    }

    /** Whether it could be printed now. @throws Refusal DOCUMENT_FIELD_MISSING with the labels of what is missing */
    @Transactional(readOnly = true)
    public void requireComplete(DocumentKind kind, CaseNumber number, Facts facts) {
        letterheads.fill(
                facts, letterheads.of(facts.issuer()), number, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        var missing = facts.missing(kind);
        missing.remove(CommonFields.DOCUMENT_NO.label());
        if (!missing.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "DOCUMENT_FIELD_MISSING",
                    "《%s》缺少必须写明的内容：%s。请先补充后再打印。".formatted(kind.title(), String.join("、", missing)),
                    missing);
        }
    }

    private static String detail(PrintedDocument document) {
        return "{\"document\":\"%s\",\"kind\":\"%s\",\"sha256\":\"%s\",\"templateVersion\":\"%s\"}"
                .formatted(document.id(), document.kind().key(), document.sha256(), document.templateVersion());
    }
}
