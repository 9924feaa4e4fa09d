package org.lookback.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.web.Readers;
import org.lookback.document.DocumentKind;
import org.lookback.document.DocumentPrinting;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which papers of a case its card offers to print. */
@RestController
@RequestMapping("/api/cases/{caseNo}/documents/offered")
@Tag(name = "文书")
class OfferedDocumentsController {

    private final DocumentPrinting printing;
    private final Readers readers;

    OfferedDocumentsController(DocumentPrinting printing, Readers readers) {
        this.printing = printing;
        this.readers = readers;
    }

    record Offered(String kind, String title) {
        static Offered of(DocumentKind kind) {
            return new Offered(kind.key(), kind.title());
        }
    }

    record AllOffered(List<Offered> items, int total) {}

    @GetMapping
    @Operation(summary = "本人可以从案件打印的文书种类")
    AllOffered of(@PathVariable String caseNo, Authentication login) {
        var items = printing.offered(new CaseNumber(caseNo), readers.of(login)).stream()
                .map(Offered::of)
                .toList();
        return new AllOffered(items, items.size());
    }
}
