package org.lookback.venue.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;
import org.lookback.venue.VenueCategory;
import org.lookback.venue.Venues;
import org.springframework.stereotype.Service;

/** Makes the files of a LIVES data set ready: venues first, then their visits, then what was found there. */
@Service
class LivesImport {

    private static final String CATEGORY = "restaurant";

    private final Sheets sheets;
    private final Venues venues;
    private final VenueIntake intake;
    private final HistoryLines history;
    private final SeverityRules severities;
    private final Clock clock;

    LivesImport(
            Sheets sheets,
            Venues venues,
            VenueIntake intake,
            HistoryLines history,
            SeverityRules severities,
            Clock clock) {
        this.sheets = sheets;
        this.venues = venues;
        this.intake = intake;
        this.history = history;
        this.severities = severities;
        this.clock = clock;
    }

    List<ImportPart> parts(List<Upload> uploads) {
        Map<LivesTable, Upload> tables = new EnumMap<>(LivesTable.class);
        for (var upload : uploads) {
            try (var sheet = sheets.open(upload, Sheets.Fallback.WESTERN)) {
                var table = LivesTable.of(sheet.header());
                if (table.isPresent() && tables.put(table.get(), upload) != null) {
                    throw Refusal.invalid(
                            "LIVES_TWICE",
                            "有两个文件都是 %s，请只上传一个。".formatted(table.get().fileName()));
                }
            }
        }
        if (tables.isEmpty()) {
            throw Refusal.invalid(
                    "LIVES_MISSING",
                    "没有找到 LIVES 数据文件：需要 businesses.csv（列 business_id、name、address），可另附 inspections.csv 和 violations.csv。");
        }
        var parts = new ArrayList<ImportPart>();
        tables.forEach((table, upload) ->
                parts.add(new ImportPart(upload, Sheets.Fallback.WESTERN, header -> taker(table, header))));
        return parts;
    }

    private LineTaker taker(LivesTable table, List<String> header) {
        var today = LocalDate.ofInstant(clock.instant(), DistrictTime.ZONE);
        return switch (table) {
            case BUSINESSES -> new LivesBusinesses(header, restaurant(), intake);
            case INSPECTIONS -> new LivesInspections(header, history, today);
            case VIOLATIONS -> new LivesViolations(header, history, severities, today);
        };
    }

    private VenueCategory restaurant() {
        return venues.categories().stream()
                .filter(category -> category.code().equals(CATEGORY))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Category '%s' is gone".formatted(CATEGORY)));
    }
}
