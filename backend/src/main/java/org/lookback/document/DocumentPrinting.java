package org.lookback.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.Reader;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints what a person asks for, from the facts that the case itself has. */
@Service
public class DocumentPrinting {

    private static final List<String> POSTS = List.of("-handler", "-reviewer", "-head");

    private final Map<DocumentKind, DocumentFacts> sources = new EnumMap<>(DocumentKind.class);
    private final DocumentDesk desk;
    private final CaseReading reading;

    DocumentPrinting(List<DocumentFacts> facts, DocumentDesk desk, CaseReading reading) {
        for (var source : facts) {
            for (var kind : source.kinds()) {
                if (sources.put(kind, source) != null) {
                    throw new IllegalStateException("two modules have facts for " + kind);
                }
            }
        }
        this.desk = desk;
        this.reading = reading;
    }

    /** The papers that can be printed from a case, of whatever kind the case is. */
    public Set<DocumentKind> kinds() {
        return sources.keySet();
    }

    /** @throws Refusal NOT_YOUR_UNIT unless this person works for the unit that leads the case; DOCUMENT_NOT_READY if nobody has facts */
    @Transactional
    public PrintedDocument print(DocumentKind kind, CaseNumber number, Choice choice, Reader by) {
        var unit = reading.get(number, by).leadUnit();
        if (unit == null || POSTS.stream().noneMatch(post -> by.groups().contains(unit + post))) {
            throw Refusal.forbidden("NOT_YOUR_UNIT", "只有主办单位的人员可以打印本案文书。");
        }
        var source = sources.get(kind);
        if (source == null) {
            throw Refusal.conflict("DOCUMENT_NOT_READY", "《%s》还不能从案件 %s 打印。".formatted(kind.title(), number));
        }
        return desk.prepare(kind, number, source.gather(kind, number, choice), by.id());
    }
}
