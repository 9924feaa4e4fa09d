package org.lookback.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.venue.BreachState;
import org.lookback.venue.NewBreach;
import org.lookback.venue.NewVisit;
import org.lookback.venue.VenueHistory;
import org.lookback.venue.VisitResult;
import org.lookback.venue.VisitSource;
import org.springframework.stereotype.Service;

/** Keeps the venue's own history in step with its inspections. */
@Service
class BreachRecord {

    private final VenueHistory history;

    BreachRecord(VenueHistory history) {
        this.history = history;
    }

    void visited(Inspection inspection, int attempt, Instant at, List<Finding> found) {
        var result = found.isEmpty() ? VisitResult.CLEAN : VisitResult.FINDINGS;
        var breaches =
                found.stream().map(finding -> breach(inspection, finding)).toList();
        add(inspection.number(), inspection.plan().venueCode(), "#" + attempt, "inspection", at, result, breaches);
    }

    void notEntered(Inspection inspection, int attempt, Instant at) {
        add(
                inspection.number(),
                inspection.plan().venueCode(),
                "#" + attempt,
                "inspection",
                at,
                VisitResult.NO_ACCESS,
                List.of());
    }

    /** @param relapsed what failed again */
    void lookedBack(LookBackSubject subject, int index, Instant at, Map<ItemKey, Finding> relapsed) {
        var mark = "#L" + (index + 1);
        var result = relapsed.isEmpty() ? VisitResult.CLEAN : VisitResult.FINDINGS;
        var breaches = relapsed.entrySet().stream()
                .map(entry -> NewBreach.open(
                        entry.getValue().found().reference(),
                        entry.getKey().code(),
                        entry.getValue().found().severity(),
                        entry.getValue().found().description()))
                .toList();
        add(subject.number(), subject.venueCode(), mark, "look-back", at, result, breaches);
    }

    void changed(List<Finding> findings) {
        for (var finding : findings) {
            history.endBreach(finding.found().reference(), finding.asBreachEnd());
        }
    }

    private void add(
            CaseNumber number,
            String venueCode,
            String mark,
            String kind,
            Instant at,
            VisitResult result,
            List<NewBreach> breaches) {
        history.add(new NewVisit(
                venueCode,
                DistrictTime.dayOf(at),
                VisitSource.LOOKBACK,
                number + mark,
                number.value(),
                kind,
                score(),
                result,
                breaches));
    }

    private static NewBreach breach(Inspection inspection, Finding finding) {
        var found = finding.found();
        var corrected = finding.course().state() == FindingState.CORRECTED_ON_SITE;
        return new NewBreach(
                found.reference(),
                item(inspection, finding),
                found.severity(),
                found.description(),
                corrected ? BreachState.CORRECTED : BreachState.OPEN,
                corrected ? DistrictTime.dayOf(found.foundAt()) : null);
    }

    private static String item(Inspection inspection, Finding finding) {
        return inspection.plan().checklistId() + "-" + finding.found().itemNo();
    }

    /** Our inspections give no points. */
    private static @Nullable Integer score() {
        return null;
    }
}
