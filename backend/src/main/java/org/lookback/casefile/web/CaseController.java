package org.lookback.casefile.web;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.CaseSearch;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases")
class CaseController {

    private final CaseReading reading;
    private final CaseDesk desk;
    private final Readers readers;

    CaseController(CaseReading reading, CaseDesk desk, Readers readers) {
        this.reading = reading;
        this.desk = desk;
        this.readers = readers;
    }

    @GetMapping
    @Operation(summary = "查找案件（本单位主办的；part=INVOLVED 为本单位参与的；监督人员可见全部）")
    CaseReading.Found search(
            @RequestParam(name = "q", required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(defaultValue = "LEAD") CasePart part,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int offset,
            Authentication login) {
        return reading.search(
                new CaseSearch(text, type, unit, state, open, subject, part == CasePart.INVOLVED, limit, offset),
                readers.of(login));
    }

    @GetMapping("/{caseNo}")
    @Operation(summary = "案卷：状态、时间线、填报内容、附件和关联案件")
    CaseReading.Contents contents(@PathVariable String caseNo, Authentication login) {
        var open = reading.contents(new CaseNumber(caseNo), readers.of(login));
        var masked = open.submissions().stream()
                .map(record -> record.with(MaskedFields.of(record.fields())))
                .toList();
        return new CaseReading.Contents(open.file(), open.timeline(), masked, open.evidence(), open.links());
    }

    /** @param firstForgedEntry the entry from which the chain does not hold; null if the timeline is what was written */
    record Verification(boolean intact, @Nullable Integer firstForgedEntry) {}

    @GetMapping("/{caseNo}/timeline/verification")
    @Operation(summary = "核验时间线是否被改动")
    Verification verify(@PathVariable String caseNo, Authentication login) {
        var number = new CaseNumber(caseNo);
        reading.get(number, readers.of(login));
        var forged = desk.firstForgedEntry(number);
        return new Verification(forged.isEmpty(), forged.orElse(null));
    }
}
