package org.lookback.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.venue.VenueRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Look-backs of any case, as forms and papers show them. */
@Service
@Transactional(readOnly = true)
public class LookBackSheets {

    private final LookBackKeepers keepers;
    private final LookBacks lookBacks;
    private final Checklists checklists;
    private final Teams teams;
    private final EvidencePlaces evidence;
    private final OfficerPool pool;
    private final VenueRegister venues;
    private final CaseDesk cases;

    LookBackSheets(
            LookBackKeepers keepers,
            LookBacks lookBacks,
            Checklists checklists,
            Teams teams,
            EvidencePlaces evidence,
            OfficerPool pool,
            VenueRegister venues,
            CaseDesk cases) {
        this.keepers = keepers;
        this.lookBacks = lookBacks;
        this.checklists = checklists;
        this.teams = teams;
        this.evidence = evidence;
        this.pool = pool;
        this.venues = venues;
        this.cases = cases;
    }

    /** All look-backs of a case, of earlier plans too. */
    public List<LookBack> ofCase(CaseNumber number) {
        return lookBacks.ofCase(number);
    }

    /** @param turn counts from 0 within the newest plan */
    public LookBackSheet sheet(CaseNumber number, int turn) {
        return sheet(number, lookBacks.get(number, turn));
    }

    public LookBackSheet sheet(CaseNumber number, LookBack lookBack) {
        var subject = keepers.of(number).subject(number);
        var leadUnit = Objects.requireNonNullElse(cases.get(number).leadUnit(), "");
        var lists = new ArrayList<>(CheckedLists.of(subject, checklists).lists());
        for (var item : lookBack.items()) {
            var list = checklists.get(item.key().checklistId(), item.key().checklistVersion());
            if (!lists.contains(list)) {
                lists.add(list);
            }
        }
        var phase = Phase.lookBack(lookBack.index());
        var candidates = pool.candidates(subject.venueCode(), leadUnit, lookBack.plannedOn());
        return new LookBackSheet(
                number,
                leadUnit,
                lookBack,
                venues.venue(subject.venueCode()),
                List.copyOf(lists),
                teams.ofCase(number).stream()
                        .filter(member -> member.phase().equals(phase))
                        .toList(),
                evidence.ofCase(number).stream()
                        .filter(place -> place.purpose().equals(phase))
                        .toList(),
                candidates,
                OfficerPool.suggested(candidates, leadUnit, subject.firstTeam()));
    }
}
