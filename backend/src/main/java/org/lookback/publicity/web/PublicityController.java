package org.lookback.publicity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.web.Readers;
import org.lookback.publicity.PublicityDecision;
import org.lookback.publicity.PublicityDesk;
import org.lookback.publicity.StatusPage;
import org.lookback.publicity.StatusPages;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/venues/{code}/publicity")
@Tag(name = "公示")
class PublicityController {

    private final PublicityDesk desk;
    private final StatusPages pages;
    private final Readers readers;

    PublicityController(PublicityDesk desk, StatusPages pages, Readers readers) {
        this.desk = desk;
        this.pages = pages;
        this.readers = readers;
    }

    record Line(
            int seq,
            @Nullable String caseNo,
            boolean published,
            String reason,
            String decidedBy,
            OffsetDateTime decidedAt) {

        static Line of(PublicityDecision decision) {
            return new Line(
                    decision.seq(),
                    decision.caseNo(),
                    decision.published(),
                    decision.reason(),
                    decision.decidedBy(),
                    decision.decidedAt().atZone(DistrictTime.ZONE).toOffsetDateTime());
        }
    }

    /** @param shown what the public sees now; published and yet HIDDEN while an objection keeps it back */
    record Publicity(boolean published, StatusPage.State shown, List<Line> items, int total) {}

    @GetMapping
    @Operation(summary = "场所的公示情况：公众现在看到什么，历次公示决定及理由")
    Publicity publicity(@PathVariable String code) {
        var lines = desk.decisions(code).stream().map(Line::of).toList();
        var published = lines.stream().findFirst().map(Line::published).orElse(false);
        return new Publicity(published, pages.of(code).state(), lines, lines.size());
    }

    record Request(@Nullable Boolean published, @Nullable String reason) {}

    @PostMapping
    @Operation(summary = "公示在挂的黄牌或红旗，或停止公示（督查人员，或主办单位审核人、负责人；须写明理由）")
    Publicity decide(@PathVariable String code, @RequestBody Request request, Authentication login) {
        if (request.published() == null) {
            throw Refusal.invalid("PUBLISHED_MISSING", "请选择公示或停止公示（published 填 true 或 false）。");
        }
        desk.decide(code, request.published(), Objects.requireNonNullElse(request.reason(), ""), readers.of(login));
        return publicity(code);
    }
}
