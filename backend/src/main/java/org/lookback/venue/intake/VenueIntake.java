package org.lookback.venue.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.venue.VenueCategory;
import org.lookback.venue.VenueClosed;
import org.lookback.venue.VenueSource;
import org.lookback.venue.VenueStatus;
import org.lookback.venue.Venues;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Brings understood lines and the register together: new, changed, unchanged, or not to be taken. */
@Service
class VenueIntake {

    private final Venues venues;
    private final RegisterLines register;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    VenueIntake(Venues venues, RegisterLines register, ApplicationEventPublisher news, Clock clock) {
        this.venues = venues;
        this.register = register;
        this.news = news;
        this.clock = clock;
    }

    /** @return what became of the lines; those that cannot be taken are named in the faults */
    Taken store(List<DraftLine> lines) {
        var known = new KnownVenues(register.lock(
                lines.stream().map(DraftLine::code).toList(),
                lines.stream().map(DraftLine::naturalKey).toList()));
        var categories = new HashMap<String, VenueCategory>();
        venues.categories().forEach(category -> categories.put(category.code(), category));
        var faults = new ArrayList<LineFault>();
        var changed = new ArrayList<VenueEntry>();
        int inserted = 0;
        int noted = 0;
        for (var line : lines) {
            var old = known.of(line);
            var fault = obstacle(line, old, known);
            if (fault.isPresent()) {
                faults.add(fault.get());
                continue;
            }
            var entry = VenueMerge.over(old, line, category(line, old, categories), today());
            if (entry.venue().department().isEmpty()) {
                faults.add(fault(line, LedgerColumn.SUBDISTRICT.header(), "该类别的场所由街道负责，必须填写街道"));
                continue;
            }
            if (line.note() != null) {
                noted++;
                faults.add(new LineFault(line.number(), orEmpty(line.noteColumn()), line.note(), line.raw(), true));
            }
            if (!entry.equals(old)) {
                changed.add(entry);
                inserted += old == null ? 1 : 0;
                announceClosing(old, entry);
            }
        }
        register.save(changed);
        int rejected = (int) faults.stream().filter(fault -> !fault.kept()).count();
        int unchanged = lines.size() - rejected - changed.size();
        return new Taken(new Tally(inserted, changed.size() - inserted, unchanged, rejected, noted), faults);
    }

    private static Optional<LineFault> obstacle(DraftLine line, @Nullable VenueEntry old, KnownVenues known) {
        if (old == null) {
            var missing = VenueMerge.missing(line.draft());
            if (!missing.isEmpty()) {
                return Optional.of(fault(line, String.join("、", missing), "新场所必须填写：" + String.join("、", missing)));
            }
            if (line.source() == VenueSource.LEDGER && line.codeGiven() && LedgerLines.isMadeHere(line.code())) {
                return Optional.of(fault(line, LedgerColumn.CODE.header(), "以 L- 或 LV- 开头的编码由系统生成，台账中没有这个场所，请留空编码"));
            }
            var twin = line.codeGiven() ? known.twinOf(line) : null;
            return twin == null
                    ? Optional.empty()
                    : Optional.of(fault(
                            line,
                            LedgerColumn.CODE.header(),
                            "信用代码、名称和地址与已有场所 %s 完全相同，但编码不同，请先核对是否为同一场所".formatted(twin)));
        }
        return old.venue().source() == line.source()
                ? Optional.empty()
                : Optional.of(fault(
                        line,
                        LedgerColumn.CODE.header(),
                        "编码 %s 属于来源 %s，不能由本文件修改"
                                .formatted(line.code(), old.venue().source())));
    }

    private static VenueCategory category(
            DraftLine line, @Nullable VenueEntry old, Map<String, VenueCategory> categories) {
        var said = line.draft().category();
        if (said != null || old == null) {
            return Objects.requireNonNull(said);
        }
        return Objects.requireNonNull(categories.get(old.venue().category()));
    }

    private void announceClosing(@Nullable VenueEntry old, VenueEntry entry) {
        boolean closes = entry.venue().status() == VenueStatus.CLOSED;
        if (closes && old != null && old.venue().status() != VenueStatus.CLOSED && isOurs(entry)) {
            news.publishEvent(new VenueClosed(entry.venue().code()));
        }
    }

    private static boolean isOurs(VenueEntry entry) {
        return entry.venue().source() == VenueSource.LEDGER;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DistrictTime.ZONE);
    }

    private static LineFault fault(DraftLine line, String columns, String reason) {
        return new LineFault(line.number(), columns, reason, line.raw(), false);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
