package org.lookback.privacy;

import java.time.Clock;
import java.time.Duration;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;

/** How many people's data one person may look at within an hour: enough for a day of calls, too few to copy the register. [D] */
@Service
public class LookPace {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST = 60;

    private final ReadLog log;
    private final Clock clock;

    LookPace(ReadLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /** @throws Refusal TOO_MANY_LOOKS */
    public void step(String person, String what) {
        if (log.count(person, what, clock.instant().minus(HOUR)) >= MOST) {
            throw new Refusal(
                    Refusal.Kind.TOO_MANY,
                    "TOO_MANY_LOOKS",
                    "您一小时内查看个人信息已达 %d 次的上限，请稍后再试；确有需要的请与本单位负责人联系。".formatted(MOST));
        }
    }
}
