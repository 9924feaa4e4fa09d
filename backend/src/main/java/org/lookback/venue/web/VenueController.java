package org.lookback.venue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.privacy.Masking;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Page;
import org.lookback.venue.Venue;
import org.lookback.venue.VenueCategory;
import org.lookback.venue.VenueHistory;
import org.lookback.venue.VenueRegister;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/venues")
@Tag(name = "场所台账")
class VenueController {

    private final VenueRegister register;
    private final VenueHistory history;
    private final LedgerGuard guard;

    VenueController(VenueRegister register, VenueHistory history, LedgerGuard guard) {
        this.register = register;
        this.history = history;
        this.guard = guard;
    }

    @GetMapping
    @Operation(summary = "查询场所：按名称、地址、编码搜索，按类别、信用等级、状态、街道和问题数筛选")
    VenueList<VenueLine> list(@ParameterObject VenueSearch search) {
        var query = search.query();
        var page = register.search(query);
        var lines = page.items().stream().map(VenueLine::of).toList();
        return VenueList.of(new Page<>(lines, page.total()), query.offset(), query.limit());
    }

    @GetMapping("/categories")
    @Operation(summary = "场所类别及主管部门")
    List<VenueCategory> categories() {
        return register.categories();
    }

    @GetMapping("/{code}")
    @Operation(summary = "场所详情及历次检查（最近的在前，每页最多 50 次）")
    VenueFile venue(
            @PathVariable String code,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        return file(register.venue(code), offset, limit);
    }

    @PutMapping("/{code}/status")
    @Operation(summary = "变更场所状态（在营、停业、关停、查无），须说明理由")
    VenueFile changeStatus(@PathVariable String code, @RequestBody StatusChange change, HttpServletRequest request) {
        var person = guard.keeper(request);
        if (change.status() == null) {
            throw Refusal.invalid("STATUS_MISSING", "请选择新的场所状态。");
        }
        var reason = change.reason() == null ? "" : change.reason();
        return file(register.changeStatus(code, change.status(), reason, person), 0, 50);
    }

    private VenueFile file(Venue venue, int offset, int limit) {
        var owner = register.owner(venue.code());
        var visits = history.of(venue.code(), offset, limit);
        return new VenueFile(
                venue,
                venue.status().label(),
                masked(owner.name(), true),
                masked(owner.phone(), false),
                VenueList.of(visits, offset, limit));
    }

    private @Nullable String masked(@Nullable String text, boolean name) {
        if (text == null) {
            return null;
        }
        return name ? Masking.name(text) : Masking.phone(text);
    }
}
