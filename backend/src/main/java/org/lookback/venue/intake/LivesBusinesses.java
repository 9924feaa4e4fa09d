package org.lookback.venue.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.Datum;
import org.lookback.venue.Owner;
import org.lookback.venue.VenueCategory;
import org.lookback.venue.VenueSource;

/** Takes {@code businesses.csv}: every business of a LIVES data set is a restaurant outside our district. */
final class LivesBusinesses implements LineTaker {

    private final List<String> columns;
    private final VenueCategory restaurant;
    private final VenueIntake intake;
    private final Map<String, Integer> seen = new HashMap<>();

    LivesBusinesses(List<String> header, VenueCategory restaurant, VenueIntake intake) {
        this.columns = LivesTable.plain(header);
        this.restaurant = restaurant;
        this.intake = intake;
    }

    @Override
    public Taken take(List<SheetLine> lines) {
        var faults = new ArrayList<LineFault>();
        var drafts = new ArrayList<DraftLine>();
        for (var line : lines) {
            var cells = new LivesCells(columns, line);
            var code = cells.venueCode();
            var fault = fault(cells, code);
            if (fault != null || code == null) {
                faults.add(fault == null ? cells.rejected("business_id", "缺少 business_id") : fault);
                continue;
            }
            var first = seen.putIfAbsent(code, line.number());
            if (first == null) {
                drafts.add(drafted(line, cells, code));
            } else {
                faults.add(cells.rejected("business_id", "与第 %d 行的 business_id 相同，重复的行未导入".formatted(first)));
            }
        }
        var rejected = new Tally(0, 0, 0, faults.size(), 0);
        var stored = intake.store(drafts);
        faults.addAll(stored.faults());
        return new Taken(stored.tally().plus(rejected), faults);
    }

    private static @Nullable LineFault fault(LivesCells cells, @Nullable String code) {
        int name = cells.text("name").length();
        if (code == null) {
            return cells.rejected("business_id", "business_id 缺失或含有不允许的字符");
        }
        if (name < 2 || name > 100) {
            return cells.rejected("name", "名称应为 2 到 100 个字，现为 %d 个字".formatted(name));
        }
        if (cells.text("address").length() > 200) {
            return cells.rejected("address", "地址超过 200 个字");
        }
        boolean placed =
                !cells.text("latitude").isEmpty() || !cells.text("longitude").isEmpty();
        boolean possible = degrees(cells.text("latitude"), 90) != null && degrees(cells.text("longitude"), 180) != null;
        return placed && !possible ? cells.rejected("latitude、longitude", "纬度或经度不是有效的度数") : null;
    }

    private DraftLine drafted(SheetLine line, LivesCells cells, String code) {
        var address = blankAsNull(cells.text("address"));
        var latitude = degrees(cells.text("latitude"), 90);
        var phone = cells.text("phone_number");
        var draft = new VenueDraft(
                code,
                cells.text("name"),
                null,
                restaurant,
                null,
                address,
                blankAsNull(shortened(cells.text("city"), 100)),
                null,
                null,
                null,
                null,
                new Owner(null, blankAsNull(shortened(phone, 40))),
                null,
                null,
                latitude,
                degrees(cells.text("longitude"), 180),
                latitude == null ? null : Datum.WGS84,
                null);
        return new DraftLine(
                line.number(),
                VenueSource.LIVES,
                code,
                cells.text("business_id"),
                "",
                true,
                draft,
                cells.quote(),
                address == null ? "address" : null,
                address == null ? "没有地址，已按无地址导入" : null);
    }

    private static @Nullable BigDecimal degrees(String text, int most) {
        if (text.length() > 20 || !text.matches("-?\\d+(\\.\\d+)?")) {
            return null;
        }
        var degrees = new BigDecimal(text).setScale(6, RoundingMode.HALF_UP);
        return degrees.abs().intValue() < most ? degrees : null;
    }

    private static String shortened(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
