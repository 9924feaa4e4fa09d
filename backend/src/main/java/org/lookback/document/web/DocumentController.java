package org.lookback.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.web.Readers;
import org.lookback.document.Choice;
import org.lookback.document.DocumentKind;
import org.lookback.document.DocumentPrinting;
import org.lookback.document.DocumentReading;
import org.lookback.document.Field;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
@Tag(name = "文书")
class DocumentController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final DocumentPrinting printing;
    private final DocumentReading reading;
    private final Readers readers;

    DocumentController(DocumentPrinting printing, DocumentReading reading, Readers readers) {
        this.printing = printing;
        this.reading = reading;
        this.readers = readers;
    }

    /** @param printable whether cases have facts for it */
    record Kind(String kind, String title, boolean printable, List<Field> fields) {}

    record Kinds(List<Kind> items, int total) {}

    @GetMapping("/documents/kinds")
    @Operation(summary = "文书种类：必须写明的内容和模板占位符")
    Kinds kinds() {
        var items = Arrays.stream(DocumentKind.values())
                .map(kind -> new Kind(kind.key(), kind.title(), printing.kinds().contains(kind), kind.fields()))
                .toList();
        return new Kinds(items, items.size());
    }

    record Documents(List<DocumentLine> items, int total) {}

    @GetMapping("/cases/{caseNo}/documents")
    @Operation(summary = "案件已打印的文书")
    Documents ofCase(@PathVariable String caseNo, Authentication login) {
        var items = reading.ofCase(new CaseNumber(caseNo), readers.of(login)).stream()
                .map(DocumentLine::of)
                .toList();
        return new Documents(items, items.size());
    }

    @PostMapping("/cases/{caseNo}/documents/{kind}")
    @Operation(summary = "打印一份文书（内容取自案卷；多项时在请求体中选择，如 {\"lookBack\":\"2\"}）")
    ResponseEntity<DocumentLine> print(
            @PathVariable String caseNo,
            @PathVariable String kind,
            @RequestBody(required = false) @Nullable Map<String, String> choice,
            Authentication login) {
        var wanted = DocumentKind.of(kind);
        var chosen = choice == null ? Choice.NONE : Choice.of(choice);
        var document = printing.print(wanted, new CaseNumber(caseNo), chosen, readers.of(login));
        return ResponseEntity.created(URI.create("/api/documents/" + document.id()))
                .body(DocumentLine.of(document));
    }

    @GetMapping("/documents/{id}")
    @Operation(summary = "下载一份已打印的文书（留有查阅记录）")
    ResponseEntity<byte[]> open(@PathVariable String id, Authentication login) {
        var opened = reading.open(id, readers.of(login));
        var shown = ContentDisposition.attachment()
                .filename(opened.document().fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(DOCX)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(opened.content());
    }
}
