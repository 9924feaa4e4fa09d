package org.lookback.venue.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lookback.venue.BreachState;
import org.lookback.venue.intake.HistoryLines.ImportedBreach;

/** Takes {@code violations.csv}: one breach per line, hung to the visit of that day. */
final class LivesViolations implements LineTaker {

    private final List<String> columns;
    private final HistoryLines history;
    private final SeverityRules severities;
    private final LocalDate today;
    private final Map<String, Integer> sameItem = new HashMap<>();

    LivesViolations(List<String> header, HistoryLines history, SeverityRules severities, LocalDate today) {
        this.columns = LivesTable.plain(header);
        this.history = history;
        this.severities = severities;
        this.today = today;
    }

    @Override
    public Taken take(List<SheetLine> lines) {
        var cells = lines.stream().map(line -> new LivesCells(columns, line)).toList();
        var venues = history.known(cells.stream()
                .map(LivesCells::venueCode)
                .filter(Objects::nonNull)
                .toList());
        var faults = new ArrayList<LineFault>();
        var good = new ArrayList<LivesCells>();
        for (var cell : cells) {
            if (!venues.contains(String.valueOf(cell.venueCode()))) {
                faults.add(cell.rejected("business_id", "没有 business_id 为“%s”的场所".formatted(cell.text("business_id"))));
            } else if (cell.day(today) == null) {
                faults.add(cell.rejected("date", "发现日期“%s”无效或晚于今天，应写成 20171211".formatted(cell.text("date"))));
            } else if (cell.text("description").isEmpty()
                    || cell.text("description").length() > 1000) {
                faults.add(cell.rejected("description", "问题描述应为 1 到 1000 个字"));
            } else {
                good.add(cell);
            }
        }
        int rejected = faults.size();
        var visits = VisitsOfDay.of(history, good, today);
        var breaches = good.stream().map(cell -> breach(cell, visits, faults)).toList();
        var tally = store(breaches);
        return new Taken(
                new Tally(tally.inserted(), tally.updated(), tally.unchanged(), rejected, faults.size() - rejected),
                faults);
    }

    private ImportedBreach breach(LivesCells cells, VisitsOfDay visits, List<LineFault> faults) {
        var foundOn = Objects.requireNonNull(cells.day(today));
        var text = ViolationText.read(cells.text("description"), foundOn);
        if (text.remark() != null) {
            faults.add(cells.noted("description", text.remark()));
        }
        var item = "%s-%s-%s"
                .formatted(cells.text("business_id"), foundOn.toString().replace("-", ""), text.itemCode());
        return new ImportedBreach(
                visits.visitId(cells),
                Objects.requireNonNull(cells.venueCode()),
                foundOn,
                item + "-" + sameItem.merge(item, 1, Integer::sum),
                text.itemCode(),
                severities.severityOf(text.description()),
                text.description(),
                text.corrected() ? BreachState.CORRECTED : BreachState.OPEN,
                text.correctedOn());
    }

    private Tally store(List<ImportedBreach> breaches) {
        var known = new HashMap<String, ImportedBreach>();
        history.breaches(breaches.stream().map(ImportedBreach::reference).toList())
                .forEach(breach -> known.put(breach.reference(), breach));
        var changed = breaches.stream()
                .filter(breach -> !breach.equals(known.get(breach.reference())))
                .toList();
        int inserted = (int) changed.stream()
                .filter(breach -> !known.containsKey(breach.reference()))
                .count();
        history.saveBreaches(changed);
        history.recount(
                new HashSet<>(changed.stream().map(ImportedBreach::venueCode).toList()));
        return new Tally(inserted, changed.size() - inserted, breaches.size() - changed.size(), 0, 0);
    }
}
