package org.lookback.publicity;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lookback.publicity.StatusPage.MarkShown;
import org.lookback.publicity.StatusPage.State;
import org.lookback.venue.Mark;
import org.lookback.venue.VenueMarks;
import org.lookback.venue.VenueRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides what the public sees of a venue right now. [S3] [C6] */
@Service
public class StatusPages {

    private final PublicityRecords records;
    private final VenueMarks marks;
    private final VenueRegister venues;
    private final RunningStays stays;
    private final Map<Mark.Kind, StatusFacts> facts = new EnumMap<>(Mark.Kind.class);
    private final Clock clock;

    StatusPages(
            PublicityRecords records,
            VenueMarks marks,
            VenueRegister venues,
            RunningStays stays,
            List<StatusFacts> facts,
            Clock clock) {
        this.records = records;
        this.marks = marks;
        this.venues = venues;
        this.stays = stays;
        this.clock = clock;
        facts.forEach(one -> this.facts.put(one.kind(), one));
    }

    /** The page at an address. @return empty if there is no such address */
    @Transactional(readOnly = true)
    public Optional<StatusPage> open(String token) {
        return PageToken.wellFormed(token) ? records.venueOf(token).map(this::of) : Optional.empty();
    }

    /** What everybody would see of this venue now. */
    @Transactional(readOnly = true)
    public StatusPage of(String venueCode) {
        var decision = records.decisions(venueCode).stream().findFirst().filter(PublicityDecision::published);
        if (decision.isEmpty()) {
            return StatusPage.HIDDEN;
        }
        var all = marks.of(venueCode);
        var others = all.stream()
                .anyMatch(mark ->
                        inForce(mark) && !mark.caseNo().equals(decision.get().caseNo()));
        return all.stream()
                .filter(mark -> mark.caseNo().equals(decision.get().caseNo()))
                .findFirst()
                // of a card that nobody has published yet, silence: "nothing in force" would be a lie
                .filter(mark -> !others || inForce(mark))
                .map(this::shown)
                .orElse(StatusPage.HIDDEN);
    }

    private StatusPage shown(Mark mark) {
        var name = venues.venue(mark.venueCode()).name();
        var told = facts.get(mark.kind());
        if (inForce(mark)) {
            return told == null || stays.of(mark.caseNo()) ? StatusPage.HIDDEN : inForce(name, mark, told.of(mark));
        }
        return new StatusPage(mark.counted() ? State.OVER : State.WITHDRAWN, name, MarkShown.of(mark), null);
    }

    private static StatusPage inForce(String name, Mark mark, PublicStatus status) {
        return switch (status.say()) {
            case ALL -> new StatusPage(State.IN_FORCE, name, MarkShown.of(mark), status);
            case NOTHING -> StatusPage.HIDDEN;
            case WITHDRAWN -> new StatusPage(State.WITHDRAWN, name, MarkShown.of(mark), null);
        };
    }

    private boolean inForce(Mark mark) {
        return mark.hangs() && (mark.until() == null || !mark.until().isBefore(clock.instant()));
    }
}
