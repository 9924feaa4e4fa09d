package org.lookback.document;

import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.Reader;
import org.lookback.privacy.ReadLog;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows printed papers to those who may see their case, and keeps on record who opened which. [C6] */
@Service
public class DocumentReading {

    private final PrintedDocuments printed;
    private final PaperStore store;
    private final CaseReading reading;
    private final ReadLog log;

    DocumentReading(PrintedDocuments printed, PaperStore store, CaseReading reading, ReadLog log) {
        this.printed = printed;
        this.store = store;
        this.reading = reading;
        this.log = log;
    }

    /** What was printed for a case, without asking who wants to know. */
    @Transactional(readOnly = true)
    public List<PrintedDocument> ofCase(CaseNumber number) {
        return printed.ofCase(number.value());
    }

    @Transactional(readOnly = true)
    public List<PrintedDocument> ofCase(CaseNumber number, Reader reader) {
        reading.inside(number, reader);
        return ofCase(number);
    }

    /** A paper with its bytes. @throws Refusal DOCUMENT_NOT_FOUND, also when its case is not the reader's to see */
    @Transactional
    public Opened open(String id, Reader reader) {
        var document = printed.find(id).orElseThrow(DocumentReading::notFound);
        checkMaySee(document, reader);
        log.record(
                reader.id(),
                "DOCUMENT",
                document.caseNo(),
                List.of(document.kind().title(), document.number().toString()),
                "查阅或下载已打印的文书");
        var content = store.open(id)
                .filter(bytes -> Sha256.of(bytes).equals(document.sha256()))
                .orElseThrow(() -> Refusal.conflict(
                        "DOCUMENT_DAMAGED", "文书%s的文件与打印时不一致，不能使用，请联系系统管理员从备份恢复。".formatted(document.number())));
        return new Opened(document, content);
    }

    private void checkMaySee(PrintedDocument document, Reader reader) {
        try {
            reading.inside(new CaseNumber(document.caseNo()), reader);
        } catch (Refusal notTheirs) {
            throw notFound();
        }
    }

    private static Refusal notFound() {
        return Refusal.notFound("DOCUMENT_NOT_FOUND", "没有这份文书，或您无权查看，请核对后重试。");
    }

    /** A paper and what stands on it. */
    public record Opened(PrintedDocument document, byte[] content) {

        /** Never what stands on it. */
        @Override
        public String toString() {
            return document.toString();
        }
    }
}
