package org.lookback.document.web;

import java.time.OffsetDateTime;
import org.lookback.calendar.DistrictTime;
import org.lookback.document.PrintedDocument;

/** A printed paper as lists show it. */
record DocumentLine(
        String id,
        String caseNo,
        String kind,
        String title,
        String number,
        String issuer,
        String fileName,
        String template,
        String templateVersion,
        String templateSha256,
        String sha256,
        long size,
        String printedBy,
        OffsetDateTime printedAt) {

    static DocumentLine of(PrintedDocument document) {
        return new DocumentLine(
                document.id(),
                document.caseNo(),
                document.kind().key(),
                document.kind().title(),
                document.number().toString(),
                document.issuer(),
                document.fileName(),
                document.templateName(),
                document.templateVersion(),
                document.templateSha256(),
                document.sha256(),
                document.sizeBytes(),
                document.printedBy(),
                document.printedAt().atZone(DistrictTime.ZONE).toOffsetDateTime());
    }
}
