package org.lookback.inspection.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.inspection.Candidate;
import org.lookback.inspection.Dossiers;
import org.lookback.inspection.InspectionRequest;
import org.lookback.inspection.InspectionSearch;
import org.lookback.inspection.NewInspections;
import org.lookback.inspection.OfficerPool;
import org.lookback.inspection.PlanningDesk;
import org.lookback.inspection.Stage;
import org.lookback.refusal.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/inspections")
@Tag(name = "检查")
class InspectionController {

    private static final int MOST = 200;

    private final Dossiers dossiers;
    private final DossierPages pages;
    private final OfficerPool pool;
    private final PlanningDesk planning;
    private final NewInspections newInspections;
    private final Sight sight;

    InspectionController(
            Dossiers dossiers,
            DossierPages pages,
            OfficerPool pool,
            PlanningDesk planning,
            NewInspections newInspections,
            Sight sight) {
        this.dossiers = dossiers;
        this.pages = pages;
        this.pool = pool;
        this.planning = planning;
        this.newInspections = newInspections;
        this.sight = sight;
    }

    record Found(List<InspectionLine> items, long total) {}

    @GetMapping
    @Operation(summary = "查找检查案件（本单位主办的；监督人员可见全部）")
    Found search(
            @RequestParam(required = false) @Nullable String venue,
            @RequestParam(required = false) @Nullable Stage state,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int offset,
            Authentication login) {
        if (limit < 1 || limit > MOST || offset < 0) {
            throw Refusal.invalid("PAGE_BAD", "参数 limit 应在 1 到 %d 之间，offset 不能小于 0。".formatted(MOST));
        }
        var search = new InspectionSearch(venue, state, open, sight.units(unit, login), limit, offset);
        var items = dossiers.search(search).stream().map(InspectionLine::of).toList();
        return new Found(items, dossiers.count(search));
    }

    record Opened(String caseNo) {}

    @PostMapping
    @Operation(summary = "安排一次检查（立案并启动流程）")
    ResponseEntity<Opened> plan(@RequestBody InspectionRequest request, Authentication login) {
        var number = newInspections.start(request, login.getName());
        return ResponseEntity.created(URI.create("/api/inspections/" + number)).body(new Opened(number.value()));
    }

    @GetMapping("/{caseNo}")
    @Operation(summary = "检查案件：场所、清单、问题及整改、回头看")
    DossierPage dossier(@PathVariable String caseNo, Authentication login) {
        return pages.of(dossiers.dossier(sight.mayRead(caseNo, login)));
    }

    record Officers(List<Candidate> items, long total) {}

    @GetMapping("/{caseNo}/officers")
    @Operation(summary = "可指派的执法人员，及不能指派的原因")
    Officers officers(@PathVariable String caseNo, Authentication login) {
        var number = sight.mayRead(caseNo, login);
        var items = pool.candidates(number, planning.visitDay(dossiers.inspection(number)));
        return new Officers(items, items.size());
    }
}
