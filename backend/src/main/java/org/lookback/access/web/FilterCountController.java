package org.lookback.access.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.lookback.access.FilterCounts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FilterCountController {

    private final FilterCounts counts;

    FilterCountController(FilterCounts counts) {
        this.counts = counts;
    }

    record Found(List<FilterCounts.FilterCount> items, int total) {}

    @GetMapping("/api/me/filters")
    @Operation(summary = "本人各任务筛选器中的任务数")
    Found mine() {
        var items = counts.mine();
        return new Found(items, items.size());
    }
}
