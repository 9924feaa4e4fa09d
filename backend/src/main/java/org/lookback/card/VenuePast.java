package org.lookback.card;

import java.util.List;
import org.lookback.venue.Breach;
import org.lookback.venue.BreachState;
import org.lookback.venue.VenueHistory;
import org.springframework.stereotype.Component;

/** What was found at a venue so far, the newest first; cancelled breaches never happened. [D5] */
@Component
public class VenuePast {

    private static final int VISITS = 50;
    private static final int LINES = 12;

    private final VenueHistory history;

    VenuePast(VenueHistory history) {
        this.history = history;
    }

    public List<PastBreach> of(String venueCode) {
        return history.of(venueCode, 0, VISITS).items().stream()
                .flatMap(visit -> visit.breaches().stream())
                .filter(breach -> breach.state() != BreachState.CANCELLED)
                .limit(LINES)
                .map(breach -> new PastBreach(breach.foundOn(), breach.description(), consequence(breach)))
                .toList();
    }

    private static String consequence(Breach breach) {
        var words = new StringBuilder(
                switch (breach.state()) {
                    case OPEN -> "责令整改，尚未整改到位";
                    case CORRECTED -> "责令整改，已整改";
                    case REFERRED -> "已移送";
                    case CANCELLED -> "已撤销";
                });
        if (breach.rejectCount() > 0) {
            words.append("，复查").append(breach.rejectCount()).append("次不到位");
        }
        if (breach.rectifiedLate()) {
            words.append("，逾期");
        }
        return words.toString();
    }
}
