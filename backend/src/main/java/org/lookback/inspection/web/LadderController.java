package org.lookback.inspection.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.inspection.Ladder;
import org.lookback.inspection.Ladder.Fact;
import org.lookback.inspection.Ladder.NextStep;
import org.lookback.inspection.LadderReading;
import org.lookback.inspection.MeasureKind;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where a venue stands, for everybody who works with venues. */
@RestController
@Tag(name = "场所台账")
class LadderController {

    private final LadderReading ladders;

    LadderController(LadderReading ladders) {
        this.ladders = ladders;
    }

    record NextPage(String breach, MeasureKind measure, String measureLabel, @Nullable String term, String reason) {

        static NextPage of(NextStep step) {
            return new NextPage(step.breach(), step.measure(), step.measure().label(), step.term(), step.reason());
        }
    }

    record LadderPage(
            String venueCode,
            String venueName,
            Ladder.Rung rung,
            String rungLabel,
            String rungMeaning,
            int windowDays,
            List<Fact> facts,
            List<NextPage> next) {}

    @GetMapping("/api/venues/{code}/ladder")
    @Operation(summary = "场所处在哪一级（无记录、已警告、整改逾期或不到位、黄牌在挂……）、依据是什么、再违规会怎样")
    LadderPage ladder(@PathVariable String code) {
        var ladder = ladders.of(code);
        var rung = ladder.rung();
        return new LadderPage(
                ladder.venueCode(),
                ladder.venueName(),
                rung,
                rung.label(),
                rung.meaning(),
                ladder.windowDays(),
                ladder.facts(),
                ladder.next().stream().map(NextPage::of).toList());
    }
}
