package org.lookback.venue.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lookback.venue.intake.HistoryLines.ImportedVisit;

/** Finds the visit a breach was found at; breaches of a day without a listed visit get one that says so. */
final class VisitsOfDay {

    /** A visit that was handed over only through its breaches: no score, and not in the list of inspections. */
    static final String UNLISTED = "unlisted";

    private record Day(String venueCode, LocalDate day) {}

    private final Map<Day, Long> ids = new HashMap<>();
    private final LocalDate today;

    private VisitsOfDay(LocalDate today) {
        this.today = today;
    }

    static VisitsOfDay of(HistoryLines history, List<LivesCells> lines, LocalDate today) {
        var visits = new VisitsOfDay(today);
        var codes = new HashSet<>(
                lines.stream().map(line -> visits.day(line).venueCode()).toList());
        visits.learn(history.visitsOf(codes));
        var unlisted = new LinkedHashMap<Day, ImportedVisit>();
        for (var line : lines) {
            var day = visits.day(line);
            if (!visits.ids.containsKey(day)) {
                var reference = "%s-%s-%s"
                        .formatted(
                                line.text("business_id"), day.day().toString().replace("-", ""), UNLISTED);
                unlisted.put(day, new ImportedVisit(null, day.venueCode(), day.day(), reference, UNLISTED, null));
            }
        }
        history.saveVisits(unlisted.values());
        visits.learn(history.visits(
                unlisted.values().stream().map(ImportedVisit::reference).toList()));
        return visits;
    }

    long visitId(LivesCells line) {
        return Objects.requireNonNull(ids.get(day(line)));
    }

    private void learn(List<ImportedVisit> known) {
        known.stream()
                // A listed visit comes before one we had to assume, the first before the second of a day.
                .sorted(Comparator.comparing(
                                (ImportedVisit visit) -> visit.kind().equals(UNLISTED))
                        .thenComparing(ImportedVisit::reference))
                .forEach(visit -> ids.putIfAbsent(
                        new Day(visit.venueCode(), visit.visitedOn()), Objects.requireNonNull(visit.id())));
    }

    private Day day(LivesCells line) {
        return new Day(Objects.requireNonNull(line.venueCode()), Objects.requireNonNull(line.day(today)));
    }
}
