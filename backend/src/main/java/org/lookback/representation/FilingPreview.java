package org.lookback.representation;

import java.time.Instant;
import java.util.List;
import org.lookback.calendar.DueDate;
import org.lookback.casefile.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a venue may object to in a case, and until when; without taking anything in. */
@Service
public class FilingPreview {

    private final RepresentationBook book;
    private final ContestedCases contested;
    private final FilingTerm term;

    FilingPreview(RepresentationBook book, ContestedCases contested, FilingTerm term) {
        this.book = book;
        this.contested = contested;
        this.term = term;
    }

    /** @param underReview references of items about which an objection is open */
    public record Preview(
            Contestable contestable, Instant servedAt, DueDate limit, List<String> underReview, boolean late) {}

    @Transactional
    public Preview of(CaseNumber number) {
        var file = book.openCase(number);
        var contestable = contested.of(number);
        var limit = term.of(file, contestable);
        var open = book.ofCase(number).stream()
                .filter(Representation::isOpen)
                .flatMap(one -> one.references().stream())
                .toList();
        return new Preview(
                contestable, term.served(contestable), limit, open, book.now().isAfter(limit.dueAt()));
    }
}
