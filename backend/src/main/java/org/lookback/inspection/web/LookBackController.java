package org.lookback.inspection.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.inspection.Candidate;
import org.lookback.inspection.Checklist;
import org.lookback.inspection.LookBackSheet;
import org.lookback.inspection.LookBackSheets;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Look-backs of inspections and of every other case that keeps them. */
@RestController
@RequestMapping("/api/look-backs")
@Tag(name = "检查")
class LookBackController {

    private final LookBackSheets sheets;
    private final Sight sight;

    LookBackController(LookBackSheets sheets, Sight sight) {
        this.sheets = sheets;
        this.sight = sight;
    }

    record VenuePart(String code, String name, @Nullable String address) {}

    record SheetPage(
            String caseNo,
            String leadUnit,
            VenuePart venue,
            LookBackPage lookBack,
            List<Checklist> checklists,
            List<Candidate> officers,
            List<String> suggestedOfficers) {}

    @GetMapping("/{caseNo}/{index}")
    @Operation(summary = "一次回头看：场所、检查项、检查清单和可选的检查人员（序号从 0 开始，黄牌等其他案件同样适用）")
    SheetPage sheet(@PathVariable String caseNo, @PathVariable int index, Authentication login) {
        return page(sheets.sheet(sight.mayRead(caseNo, login), index));
    }

    private static SheetPage page(LookBackSheet sheet) {
        var venue = sheet.venue();
        return new SheetPage(
                sheet.number().value(),
                sheet.leadUnit(),
                new VenuePart(venue.code(), venue.name(), venue.address()),
                LookBackPage.of(sheet.lookBack(), sheet::item),
                sheet.checklists(),
                sheet.candidates(),
                sheet.suggested());
    }
}
