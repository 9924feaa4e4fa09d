package org.lookback.venue.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.intake.HistoryLines.ImportedVisit;

/** Takes {@code inspections.csv}: one visit per line, with its score. */
final class LivesInspections implements LineTaker {

    private final List<String> columns;
    private final HistoryLines history;
    private final LocalDate today;
    private final Map<String, Integer> sameDay = new HashMap<>();

    LivesInspections(List<String> header, HistoryLines history, LocalDate today) {
        this.columns = LivesTable.plain(header);
        this.history = history;
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
        var visits = new ArrayList<ImportedVisit>();
        for (var cell : cells) {
            var fault = fault(cell, venues.contains(String.valueOf(cell.venueCode())));
            if (fault == null) {
                visits.add(visit(cell));
            } else {
                faults.add(fault);
            }
        }
        var known = new HashMap<String, ImportedVisit>();
        history.visits(visits.stream().map(ImportedVisit::reference).toList())
                .forEach(visit -> known.put(visit.reference(), visit));
        var changed = visits.stream()
                .filter(visit -> !same(visit, known.get(visit.reference())))
                .toList();
        int inserted = (int) changed.stream()
                .filter(visit -> !known.containsKey(visit.reference()))
                .count();
        history.saveVisits(changed);
        history.recount(
                new HashSet<>(changed.stream().map(ImportedVisit::venueCode).toList()));
        return new Taken(
                new Tally(inserted, changed.size() - inserted, visits.size() - changed.size(), faults.size(), 0),
                faults);
    }

    private @Nullable LineFault fault(LivesCells cells, boolean known) {
        if (!known) {
            return cells.rejected("business_id", "没有 business_id 为“%s”的场所".formatted(cells.text("business_id")));
        }
        if (cells.day(today) == null) {
            return cells.rejected("date", "检查日期“%s”无效或晚于今天，应写成 20171211".formatted(cells.text("date")));
        }
        if (!cells.text("score").matches("|\\d{1,2}|100")) {
            return cells.rejected("score", "得分“%s”应为 0 到 100 的整数，或留空".formatted(cells.text("score")));
        }
        return cells.text("type").length() > 40 ? cells.rejected("type", "检查类型超过 40 个字") : null;
    }

    private ImportedVisit visit(LivesCells cells) {
        var kind = cells.text("type").isEmpty() ? "routine" : cells.text("type").toLowerCase(Locale.ROOT);
        var day = Objects.requireNonNull(cells.day(today));
        var name =
                "%s-%s-%s".formatted(cells.text("business_id"), day.toString().replace("-", ""), kind);
        var score = cells.text("score");
        // Two inspections of one kind on one day do occur; the place in the file tells them apart.
        return new ImportedVisit(
                null,
                Objects.requireNonNull(cells.venueCode()),
                day,
                name + "-" + sameDay.merge(name, 1, Integer::sum),
                kind,
                score.isEmpty() ? null : Integer.valueOf(score));
    }

    private static boolean same(ImportedVisit visit, @Nullable ImportedVisit known) {
        return known != null && Objects.equals(visit.score(), known.score());
    }
}
