package org.lookback.flag;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.venue.Venue;
import org.lookback.venue.VenueRegister;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows red flags; other modules ask here whether a flag may be shown in public. */
@Service
@Transactional(readOnly = true)
public class FlagReading {

    private final RedFlags flags;
    private final CriteriaSheets sheets;
    private final Objections objections;
    private final RevocationCauses causes;
    private final RecordCheck record;
    private final DistrictCriteria own;
    private final VenueRegister venues;
    private final RuleBook rules;
    private final Clock clock;

    FlagReading(
            RedFlags flags,
            CriteriaSheets sheets,
            Objections objections,
            RevocationCauses causes,
            RecordCheck record,
            DistrictCriteria own,
            VenueRegister venues,
            RuleBook rules,
            Clock clock) {
        this.flags = flags;
        this.sheets = sheets;
        this.objections = objections;
        this.causes = causes;
        this.record = record;
        this.own = own;
        this.venues = venues;
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws org.lookback.refusal.Refusal FLAG_NOT_FOUND */
    public RedFlag get(CaseNumber number) {
        return flags.get(number);
    }

    /** The flag that hangs at this venue now, counts and may be shown; a suspended one may not. */
    public Optional<RedFlag> inForce(String venueCode) {
        return flags.runningAt(venueCode).filter(this::isInForce);
    }

    public boolean isInForce(RedFlag flag) {
        return flag.isInForce(clock.instant());
    }

    public List<CriteriaSheets.Sheet> sheets(CaseNumber number) {
        return sheets.of(number);
    }

    public List<FlagObjection> objections(CaseNumber number) {
        return objections.of(number);
    }

    public List<RevocationCause> causes(CaseNumber number) {
        return causes.of(number);
    }

    public List<RedFlag> search(FlagSearch search) {
        return flags.search(search);
    }

    public long count(FlagSearch search) {
        return flags.count(search);
    }

    /** What a nomination made today would meet. @param running case of the venue's flag that is not over */
    public record Preview(
            Venue venue, List<Criterion> criteria, List<DistrictCriterion> items, @Nullable String running) {}

    /** @throws org.lookback.refusal.Refusal VENUE_UNKNOWN */
    public Preview preview(String venueCode) {
        var venue = venues.venue(venueCode);
        var pack = rules.currentPack();
        var criteria = record.of(pack, venue, DistrictTime.dayOf(clock.instant()), null);
        var running = flags.runningAt(venue.code()).map(flag -> flag.number().value());
        return new Preview(venue, criteria, own.of(pack, venue.category()), running.orElse(null));
    }
}
