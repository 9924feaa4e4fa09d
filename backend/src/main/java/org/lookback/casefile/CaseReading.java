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

    /** Most cases in one answer. */
    public static final int MOST = 200;

    private final CaseFiles files;
    private final EvidenceRegister evidence;

    CaseReading(CaseFiles files, EvidenceRegister evidence) {
        this.files = files;
        this.evidence = evidence;
    }

    /** @throws Refusal CASE_NOT_FOUND, also when the case is not the reader's to see: its existence is nobody's business */
    public CaseFile get(CaseNumber number, Reader reader) {
        return files.find(number.value())
                .filter(file -> reader.maySee(file) || reader.takesPart(files.involvedUnits(file.caseNo())))
                .orElseThrow(() -> Refusal.notFound("CASE_NOT_FOUND", "没有编号为 %s 的案件，或您无权查看，请核对编号。".formatted(number)));
    }

    public Contents contents(CaseNumber number, Reader reader) {
        var file = get(number, reader);
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
        return new Found(files.search(search), files.count(search));
    }

    /** Evidence that is not yet any case's belongs to whoever uploaded it. */
    public void checkMaySee(Evidence item, Reader reader) {
        if (item.caseNo() != null) {
            get(new CaseNumber(item.caseNo()), reader);
        } else if (!item.uploadedBy().equals(reader.id())) {
            throw Refusal.notFound("EVIDENCE_NOT_FOUND", "没有这个附件，可能已过期清理，请重新上传。");
        }
    }

    private static @Nullable String unitOf(CaseSearch wanted, Reader reader) {
        return reader.overseesAll() ? wanted.unit() : reader.unit() == null ? "" : reader.unit();
    }

    private static @Nullable String like(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
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
