package org.lookback.card.engine;

import java.util.List;
import java.util.Set;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.Reader;
import org.lookback.document.Choice;
import org.lookback.document.DocumentKind;
import org.lookback.document.DocumentPrinting;
import org.springframework.boot.test.context.TestComponent;

/** The papers without which no card hangs, printed from what is on record. */
@TestComponent
public class PrintedPapers {

    private static final List<DocumentKind> NEEDED = List.of(DocumentKind.YELLOW_CARD_NOTICE, DocumentKind.YELLOW_CARD);

    private final DocumentPrinting printing;

    PrintedPapers(DocumentPrinting printing) {
        this.printing = printing;
    }

    void of(CaseNumber number) {
        var officer = new Reader(CardStories.OFFICER, "market-reg", Set.of("market-reg-handler"));
        NEEDED.forEach(kind -> printing.print(kind, number, Choice.NONE, officer));
    }
}
