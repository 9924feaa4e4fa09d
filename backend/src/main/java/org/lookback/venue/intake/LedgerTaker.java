package org.lookback.venue.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.VenueSource;

/** Takes the lines of the district's own ledger. */
final class LedgerTaker implements LineTaker {

    private final LedgerHeader header;
    private final LedgerLines lines;
    private final VenueIntake intake;
    private final LocalDate today;
    private final Map<String, Integer> seen = new HashMap<>();

    LedgerTaker(LedgerHeader header, LedgerLines lines, VenueIntake intake, LocalDate today) {
        this.header = header;
        this.lines = lines;
        this.intake = intake;
        this.today = today;
    }

    @Override
    public Taken take(List<SheetLine> chunk) {
        var faults = new ArrayList<LineFault>();
        var drafts = new ArrayList<DraftLine>();
        for (var line : chunk) {
            var cells = new LedgerCells(header, line, today);
            var draft = lines.read(cells);
            var fault = cells.fault();
            if (fault.isPresent()) {
                faults.add(fault.get());
                continue;
            }
            var drafted = drafted(line, draft);
            var first = firstLineOf(drafted);
            if (first == line.number()) {
                drafts.add(drafted);
            } else {
                faults.add(new LineFault(
                        line.number(),
                        keyColumns(draft),
                        "与第 %d 行是同一个场所，重复的行未导入".formatted(first),
                        header.quote(line),
                        false));
            }
        }
        var rejected = new Tally(0, 0, 0, faults.size(), 0);
        if (drafts.isEmpty()) {
            return new Taken(rejected, faults);
        }
        var stored = intake.store(drafts);
        faults.addAll(stored.faults());
        return new Taken(stored.tally().plus(rejected), faults);
    }

    /** The line of this file that named the same venue before, or this line itself. */
    private int firstLineOf(DraftLine line) {
        boolean whole = line.draft().name() != null && line.draft().address() != null;
        int byKey = whole ? first(line.naturalKey(), line.number()) : line.number();
        return Math.min(byKey, first(line.code(), line.number()));
    }

    private int first(String key, int number) {
        return Objects.requireNonNullElse(seen.putIfAbsent(key, number), number);
    }

    private DraftLine drafted(SheetLine line, VenueDraft draft) {
        var given = draft.code();
        var naturalKey = NaturalKey.of(draft.uscc(), orEmpty(draft.name()), draft.address());
        var code = given == null ? NaturalKey.code(naturalKey) : given;
        var externalId = given == null ? naturalKey : code;
        return new DraftLine(
                line.number(),
                VenueSource.LEDGER,
                code,
                externalId,
                naturalKey,
                given != null,
                draft,
                header.quote(line),
                null,
                null);
    }

    private static String keyColumns(VenueDraft draft) {
        return draft.code() == null ? "统一社会信用代码、场所名称、地址" : LedgerColumn.CODE.header();
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
