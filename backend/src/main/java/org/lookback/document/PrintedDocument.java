package org.lookback.document;

import java.time.Instant;

/** That a paper was printed: which, of which case, from which template, by whom; its bytes lie in the {@link PaperStore}. */
public record PrintedDocument(
        String id,
        String caseNo,
        DocumentKind kind,
        String issuer,
        String numberWord,
        int numberYear,
        int serial,
        String templateName,
        String templateVersion,
        String templateSha256,
        String sha256,
        long sizeBytes,
        String printedBy,
        Instant printedAt) {

    public DocumentNumber number() {
        return new DocumentNumber(numberWord, numberYear, serial);
    }

    /** For a person's folder: {@code 责令限期整改通知书（明市监回〔2026〕3号）.docx}. */
    public String fileName() {
        return "%s（%s）.docx".formatted(kind.title(), number());
    }
}
