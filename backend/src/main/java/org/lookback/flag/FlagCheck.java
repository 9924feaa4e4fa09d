package org.lookback.flag;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.venue.VenueRegister;
import org.lookback.workflow.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks a nominated venue against the criteria, and once more when the public notice is over. [B3] */
@Service
public class FlagCheck {

    private final RedFlags flags;
    private final CriteriaSheets sheets;
    private final RecordCheck record;
    private final FlagRejection rejection;
    private final Objections objections;
    private final VenueRegister venues;
    private final Deadlines deadlines;
    private final CaseDesk cases;
    private final Clock clock;

    FlagCheck(
            RedFlags flags,
            CriteriaSheets sheets,
            RecordCheck record,
            FlagRejection rejection,
            Objections objections,
            VenueRegister venues,
            Deadlines deadlines,
            CaseDesk cases,
            Clock clock) {
        this.flags = flags;
        this.sheets = sheets;
        this.record = record;
        this.rejection = rejection;
        this.objections = objections;
        this.venues = venues;
        this.deadlines = deadlines;
        this.cases = cases;
        this.clock = clock;
    }

    /** @return whether every criterion is met, those of the nominator included; otherwise the flag is refused with the reasons */
    @Transactional
    public boolean check(CaseNumber number) {
        var flag = flags.get(number);
        var unmet = sheets.of(number).stream()
                .flatMap(sheet -> unmet(sheet.criteria()).stream())
                .collect(Collectors.toList());
        unmet.addAll(unmet(keep(flag, CheckPhase.CHECK)));
        if (unmet.isEmpty()) {
            flags.update(flag.checked());
        }
        return told(flag, unmet, "条件核对");
    }

    /** The notice is over: does everything still hold? The term of the award runs from the end of the notice. */
    @Transactional
    public boolean recheck(CaseNumber number) {
        var flag = flags.get(number);
        var held = flag.noticeHeld();
        var end = held.noticeUntil() == null ? now() : held.noticeUntil();
        deadlines.done(number, FlagTerms.NOTICE, "", end);
        var unmet = unmet(keep(flag, CheckPhase.RECHECK));
        if (unmet.isEmpty()) {
            flags.update(held);
            deadlines.open(number, FlagTerms.AWARD, "", settled(number, end.plusSeconds(1)));
        }
        return told(flag, unmet, "公示期满复核");
    }

    /** What does not hold on this very day. */
    List<String> unmetToday(RedFlag flag) {
        return unmet(today(flag));
    }

    /** Keeps the sheet of the day. */
    List<Criterion> keep(RedFlag flag, CheckPhase phase) {
        var criteria = today(flag);
        sheets.put(flag.number(), new CriteriaSheets.Sheet(phase, now(), criteria));
        return criteria;
    }

    private List<Criterion> today(RedFlag flag) {
        var pack = cases.get(flag.number()).rulePack();
        var venue = venues.venue(flag.nomination().venueCode());
        return record.of(pack, venue, DistrictTime.dayOf(now()), flag.number());
    }

    private boolean told(RedFlag flag, List<String> unmet, String what) {
        if (unmet.isEmpty()) {
            cases.note(flag.number(), FlagEnd.SYSTEM, "CRITERIA_MET", what + "：条件全部符合。");
            return true;
        }
        rejection.reject(flag, FlagEnd.SYSTEM, "%s，条件不符：%s".formatted(what, String.join(" ", unmet)));
        return false;
    }

    /** The end of the notice, or the last word on an objection if that came later. */
    private Instant settled(CaseNumber number, Instant noticeOver) {
        return objections.of(number).stream()
                .map(objection -> objection.decidedAt() == null ? noticeOver : objection.decidedAt())
                .filter(noticeOver::isBefore)
                .max(Instant::compareTo)
                .orElse(noticeOver);
    }

    private static List<String> unmet(List<Criterion> criteria) {
        return criteria.stream()
                .filter(criterion -> !criterion.met())
                .map(criterion -> "%s：%s".formatted(criterion.label(), criterion.sentence()))
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
