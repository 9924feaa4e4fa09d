package org.lookback.flag.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.flag.FlagReading;
import org.lookback.flag.FlagSearch;
import org.lookback.flag.FlagState;
import org.lookback.flag.ObjectionDesk;
import org.lookback.flag.ObjectionForm;
import org.lookback.refusal.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/flags")
@Tag(name = "红旗")
class FlagController {

    private static final int MOST = 200;

    private final FlagReading reading;
    private final ObjectionDesk objections;
    private final FlagPages pages;
    private final FlagSight sight;

    FlagController(FlagReading reading, ObjectionDesk objections, FlagPages pages, FlagSight sight) {
        this.reading = reading;
        this.objections = objections;
        this.pages = pages;
        this.sight = sight;
    }

    record Found(List<FlagLine> items, long total) {}

    @GetMapping
    @Operation(summary = "查找红旗（本街道或本部门的；监督人员可见全部）")
    Found search(
            @RequestParam(required = false) @Nullable String venue,
            @RequestParam(required = false) @Nullable FlagState state,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int offset,
            Authentication login) {
        if (limit < 1 || limit > MOST || offset < 0) {
            throw Refusal.invalid("PAGE_BAD", "参数 limit 应在 1 到 %d 之间，offset 不能小于 0。".formatted(MOST));
        }
        var search = new FlagSearch(venue, state, sight.units(unit, login), null, null, false, limit, offset);
        return new Found(pages.lines(reading.search(search)), reading.count(search));
    }

    @GetMapping("/preview")
    @Operation(summary = "提名前核对：系统逐项核对的结果和理由，以及提名人要核实的条件")
    FlagReading.Preview preview(@RequestParam String venueCode) {
        return reading.preview(venueCode);
    }

    @GetMapping("/{caseNo}")
    @Operation(summary = "一面红旗：条件及理由、审批会签、公示异议、撤旗情形")
    FlagPage flag(@PathVariable String caseNo, Authentication login) {
        return pages.page(reading.get(sight.mayRead(caseNo, login)));
    }

    record Filed(int seq) {}

    @PostMapping("/{caseNo}/objections")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "登记公示期间收到的异议（不写提出人的姓名）；公示是公开的，任何工作人员都可以登记")
    Filed object(@PathVariable String caseNo, @RequestBody ObjectionForm form, Authentication login) {
        return new Filed(
                objections.file(new CaseNumber(caseNo), form, login.getName()).seq());
    }
}
