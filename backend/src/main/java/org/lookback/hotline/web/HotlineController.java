package org.lookback.hotline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lookback.calendar.DistrictTime;
import org.lookback.hotline.HotlineLists;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests of the hotline, one by one and in lists. */
@RestController
@RequestMapping("/api/hotline/cases")
@Tag(name = "热线")
class HotlineController {

    private final HotlineSight sight;
    private final HotlinePages pages;
    private final HotlineLists lists;
    private final HotlineNames naming;
    private final Clock clock;

    HotlineController(HotlineSight sight, HotlinePages pages, HotlineLists lists, HotlineNames naming, Clock clock) {
        this.sight = sight;
        this.pages = pages;
        this.lists = lists;
        this.naming = naming;
        this.clock = clock;
    }

    /** @param total not more than 10,000 @param more there are more than these */
    record Found(
            List<HotlineListLine> items,
            int total,
            boolean more,
            LocalDate from,
            LocalDate to,
            int offset,
            int limit) {}

    @GetMapping
    @Operation(
            summary = "查找热线诉求，新的在前：本单位主办过或协办的（热线中心和监督人员可见全部）。期间按受理日期，最长 366 天，按文字查找的最长 92 天，"
                    + "不写为最近 92 天；每次最多 200 条、翻到第 10000 条为止")
    Found find(@ParameterObject @ModelAttribute ListAsked asked, Authentication login) {
        var days = asked.days(DistrictTime.dayOf(clock.instant()));
        var search = asked.search(days, sight.units(asked.unit(), login), sight.hiddenFrom(login));
        var names = naming.now();
        var items = lists.find(search).stream()
                .map(line -> HotlineListLine.of(line, names))
                .toList();
        var total = lists.count(search, ListAsked.FURTHEST);
        return new Found(
                items,
                Math.min(total, ListAsked.FURTHEST),
                total > ListAsked.FURTHEST,
                days.from(),
                days.to(),
                search.offset(),
                search.limit());
    }

    @GetMapping("/{caseNo}")
    @Operation(summary = "一件热线诉求：内容、诉求人（遮盖）、工单、派单异议、协办、质检、回访、挂账和各项期限")
    HotlinePage one(@PathVariable String caseNo, Authentication login) {
        return pages.page(sight.mayRead(caseNo, login));
    }
}
