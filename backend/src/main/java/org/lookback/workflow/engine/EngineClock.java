package org.lookback.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.lookback.calendar.DistrictTime;
import org.springframework.stereotype.Component;

/** The one clock of the application. It follows the engine's, so that in training and tests both are moved together. */
@Component
final class EngineClock extends Clock {

    @Override
    public ZoneId getZone() {
        return DistrictTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
