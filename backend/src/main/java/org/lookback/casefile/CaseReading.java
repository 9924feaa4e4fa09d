package org.lookback.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows case files to those who may see them. */
@Service
@Transactional(readOnly = true)
public class CaseReading {

    public static final int MOST = 200;

    private final CaseFiles files;
    private final EvidenceRegister evidence;
    private final FilesKeptWithin kept;

    CaseReading(CaseFiles files, EvidenceRegister evidence, FilesKeptWithin kept) {
        this.files = files;
        this.evidence = evidence;
        this.kept = kept;
    }

    /** @throws Refusal CASE_NOT_FOUND, also when the case is not the reader's to see: its existence is nobody's business */
    public CaseFile get(CaseNumber number, Reader reader) {
        return files.find(number.value())
                .filter(file -> reader.maySee(file) || reader.takesPart(files.involvedUnits(file.caseNo())))
                .orElseThrow(() -> Refusal.notFound("CASE_NOT_FOUND", "没有编号为 %s 的案件，或您无权查看，请核对编号。".formatted(number)));
    }

    /** For what is more than state and deadlines. @throws Refusal CASE_NOT_FOUND, COUNTS_ONLY */
    public CaseFile inside(CaseNumber number, Reader reader) {
        var file = get(number, reader);
        if (kept.isClosedTo(file, reader)) {
            throw Refusal.forbidden("COUNTS_ONLY", "这类案件涉及患者，只有办理单位可以打开；区级只看状态、期限和统计数。");
        }
        return file;
    }

    public Contents contents(CaseNumber number, Reader reader) {
        var file = get(number, reader);
        return kept.isClosedTo(file, reader) ? FilesKeptWithin.closed(file) : open(number, file);
    }

    private Contents open(CaseNumber number, CaseFile file) {
        return new Contents(
                file,
                files.timeline(number.value()),
                files.records(number.value()),
                evidence.ofCase(number.value()),
                files.links(number.value()));
    }

    public Found search(CaseSearch wanted, Reader reader) {
        var search = new CaseSearch(
                like(wanted.text()),
                wanted.caseType(),
                unitOf(wanted, reader),
                wanted.state(),
                wanted.open(),
                wanted.subject(),
                wanted.involved(),
                Math.max(1, Math.min(MOST, wanted.limit())),
                Math.max(0, wanted.offset()));
        return new Found(kept.listed(files.search(search), reader), files.count(search));
    }

    /** Evidence that is not yet any case's belongs to whoever uploaded it. */
    public void checkMaySee(Evidence item, Reader reader) {
        if (item.caseNo() != null) {
            inside(new CaseNumber(item.caseNo()), reader);
        } else if (!item.uploadedBy().equals(reader.id())) {
            throw Refusal.notFound("EVIDENCE_NOT_FOUND", "没有这个附件，可能已过期清理，请重新上传。");
        }
    }

    private static @Nullable String unitOf(CaseSearch wanted, Reader reader) {
        return reader.overseesAll() ? wanted.unit() : reader.unit() == null ? "" : reader.unit();
    }

    /** For {@code like}: wherever the text stands. */
    public static @Nullable String like(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** Everything in one case file; the submissions are open and must be masked before they are shown. */
    public record Contents(
            CaseFile file,
            List<TimelineEntry> timeline,
            List<StepRecord> submissions,
            List<Evidence> evidence,
            List<CaseLink> links) {}

    /** One page of a search. @param total how many there are in all */
    public record Found(List<CaseFile> items, long total) {}
}
