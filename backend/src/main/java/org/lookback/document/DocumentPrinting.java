package org.lookback.document;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.Reader;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints what a person asks for, from the facts that the case itself has. */
@Service
public class DocumentPrinting {

    private static final List<String> POSTS = List.of("-handler", "-reviewer", "-head", "-triage-nurse", "-pharmacist");

    private final List<DocumentFacts> sources;
    private final DocumentDesk desk;
    private final CaseReading reading;
    private final CaseDesk cases;

    DocumentPrinting(List<DocumentFacts> sources, DocumentDesk desk, CaseReading reading, CaseDesk cases) {
        this.sources = List.copyOf(sources);
        this.desk = desk;
        this.reading = reading;
        this.cases = cases;
    }

    /** The papers that can be printed from a case, of whatever kind the case is. */
    public Set<DocumentKind> kinds() {
        var kinds = EnumSet.noneOf(DocumentKind.class);
        sources.forEach(source -> kinds.addAll(source.kinds()));
        return kinds;
    }

    /** What can be printed from this case by this person, in the order of the papers; nothing for who only reads. */
    @Transactional(readOnly = true)
    public List<DocumentKind> offered(CaseNumber number, Reader by) {
        return !worksOn(number, by)
                ? List.of()
                : Arrays.stream(DocumentKind.values())
                        .filter(kind -> keeper(kind, number).isPresent())
                        .toList();
    }

    /** @throws Refusal NOT_YOUR_UNIT unless this person works for a unit that deals with the case; DOCUMENT_NOT_READY if nobody has facts */
    @Transactional
    public PrintedDocument print(DocumentKind kind, CaseNumber number, Choice choice, Reader by) {
        if (!worksOn(number, by)) {
            throw Refusal.forbidden("NOT_YOUR_UNIT", "只有主办单位和参与单位的人员可以打印本案文书。");
        }
        var source = keeper(kind, number)
                .orElseThrow(() ->
                        Refusal.conflict("DOCUMENT_NOT_READY", "《%s》还不能从案件 %s 打印。".formatted(kind.title(), number)));
        return desk.prepare(kind, number, source.gather(kind, number, choice, by), by.id());
    }

    private Optional<DocumentFacts> keeper(DocumentKind kind, CaseNumber number) {
        return sources.stream()
                .filter(one -> one.kinds().contains(kind) && one.keeps(kind, number))
                .findFirst();
    }

    private boolean worksOn(CaseNumber number, Reader by) {
        var lead = reading.get(number, by).leadUnit();
        return Stream.concat(Stream.ofNullable(lead), cases.involvedUnits(number).stream())
                .anyMatch(unit -> POSTS.stream().anyMatch(post -> by.groups().contains(unit + post)));
    }
}
