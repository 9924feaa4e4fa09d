package org.lookback.directory;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Who stands in for whom today. */
@Service
public class DeputiesToday {

    private final Deputies deputies;
    private final Clock clock;

    DeputiesToday(Deputies deputies, Clock clock) {
        this.deputies = deputies;
        this.clock = clock;
    }

    public List<Deputy> today() {
        return deputies.on(DistrictDay.today(clock));
    }
}
