package org.lookback.workflow.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.lookback.calendar.DistrictTime;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What time it is in the district; in training it is not the time of the browser. */
@RestController
class NowController {

    private final Clock clock;

    NowController(Clock clock) {
        this.clock = clock;
    }

    record Now(OffsetDateTime now) {}

    @GetMapping("/api/now")
    @Operation(summary = "区里现在的时间")
    Now now() {
        return new Now(clock.instant().atZone(DistrictTime.ZONE).toOffsetDateTime());
    }
}
