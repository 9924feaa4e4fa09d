package org.lookback.flag;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.EvidenceDesk;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Venue;
import org.lookback.venue.VenueRegister;
import org.lookback.venue.VenueStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes nominations (提名红旗) by the venue's own units, also of venues that applied themselves. [B3] */
@Service
public class FlagNomination {

    private final RedFlags flags;
    private final CriteriaSheets sheets;
    private final DistrictCriteria own;
    private final FlagUnits units;
    private final VenueRegister venues;
    private final EvidenceDesk evidence;
    private final CaseDesk cases;
    private final Clock clock;

    FlagNomination(
            RedFlags flags,
            CriteriaSheets sheets,
            DistrictCriteria own,
            FlagUnits units,
            VenueRegister venues,
            EvidenceDesk evidence,
            CaseDesk cases,
            Clock clock) {
        this.flags = flags;
        this.sheets = sheets;
        this.own = own;
        this.units = units;
        this.venues = venues;
        this.evidence = evidence;
        this.cases = cases;
        this.clock = clock;
    }

    /** Opens a flag for a case that was just opened. */
    @Transactional
    public RedFlag nominate(CaseNumber number, NominationForm form, String by) {
        var venue = venue(form.venueCode());
        var subdistrict = units.requireMayNominate(venue, by);
        requireNoOther(venue);
        if (form.origin() == null) {
            throw Refusal.invalid("FLAG_ORIGIN_MISSING", "请选择是单位提名还是场所自荐。");
        }
        var reason = Words.required(form.reason(), 5, 500, "REASON_MISSING", "提名理由");
        var ticks = Words.list(form.items());
        var asked = own.of(cases.get(number).rulePack(), venue.category());
        var answered = own.answered(asked, ticks);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var nomination = new Nomination(venue.code(), subdistrict, venue.department(), form.origin(), reason, by, now);
        var flag = RedFlag.nominated(number, nomination);
        flags.add(flag);
        sheets.put(number, new CriteriaSheets.Sheet(CheckPhase.NOMINATION, now, answered));
        evidence.attach(number, "nominate", photos(form, ticks), by);
        cases.describe(number, "%s · 红旗".formatted(venue.name()), subdistrict, "venue:" + venue.code());
        if (!venue.department().equals(subdistrict)) {
            cases.involve(number, List.of(venue.department()), by);
        }
        cases.note(
                number,
                by,
                "NOMINATED",
                "%s红旗：场所 %s %s。理由：%s".formatted(form.origin().label(), venue.code(), venue.name(), reason));
        return flag;
    }

    private void requireNoOther(Venue venue) {
        flags.runningAt(venue.code()).ifPresent(other -> {
            throw Refusal.conflict(
                    "FLAG_RUNNING",
                    "场所 %s 已有红旗案件 %s（%s），不能再次提名。"
                            .formatted(
                                    venue.code(), other.number(), other.state().label()));
        });
    }

    private Venue venue(@Nullable String code) {
        var wanted = Words.required(code, 1, 64, "VENUE_MISSING", "场所");
        var venue = venues.find(wanted)
                .orElseThrow(() -> Refusal.notFound("VENUE_NOT_FOUND", "台账中没有编码为“%s”的场所，请从台账中选择场所。".formatted(wanted)));
        if (venue.status() == VenueStatus.CLOSED) {
            throw Refusal.conflict(
                    "VENUE_CLOSED", "场所 %s（%s）已关停，不能提名红旗；如已恢复经营，请先更正场所状态。".formatted(venue.code(), venue.name()));
        }
        return venue;
    }

    private static List<String> photos(NominationForm form, List<Tick> ticks) {
        var photos = new ArrayList<>(Words.list(form.evidence()));
        ticks.forEach(tick -> photos.addAll(Words.list(tick.evidence())));
        return photos;
    }
}
