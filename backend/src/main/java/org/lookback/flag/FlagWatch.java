package org.lookback.flag;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.flag.RevocationCause.Kind;
import org.lookback.venue.BreachesFound;
import org.lookback.venue.ComplaintUpheld;
import org.lookback.venue.Mark;
import org.lookback.venue.MarkPut;
import org.lookback.venue.NewBreach;
import org.lookback.venue.Severity;
import org.lookback.venue.VenueClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Hears of what happens at flagged venues: a major finding, a card, an upheld complaint, or that they close. [B3] */
@Service
class FlagWatch {

    private final RedFlags flags;
    private final FlagRevocation revocation;
    private final FlagCourse course;
    private final Clock clock;

    FlagWatch(RedFlags flags, FlagRevocation revocation, FlagCourse course, Clock clock) {
        this.flags = flags;
        this.revocation = revocation;
        this.course = course;
        this.clock = clock;
    }

    @EventListener
    void found(BreachesFound found) {
        var worst = found.breaches().stream()
                .filter(breach -> breach.severity() != Severity.MINOR)
                .max(Comparator.comparing(NewBreach::severity));
        worst.ifPresent(breach -> {
            var grave = breach.severity() == Severity.CRITICAL ? "重大隐患" : "较重问题";
            var source = found.caseNo() == null ? "" : "（案件%s）".formatted(found.caseNo());
            due(
                    found.venueCode(),
                    Kind.BREACH,
                    found.caseNo(),
                    found.on(),
                    "%s检查发现%s%s。".formatted(found.on(), grave, source));
        });
    }

    @EventListener
    void carded(MarkPut put) {
        var mark = put.mark();
        if (mark.kind() == Mark.Kind.YELLOW_CARD) {
            var on = DistrictTime.dayOf(mark.since());
            due(mark.venueCode(), Kind.CARD, mark.caseNo(), on, "%s挂黄牌（案件%s）。".formatted(on, mark.caseNo()));
        }
    }

    @EventListener
    void upheld(ComplaintUpheld complaint) {
        var sentence = "%s投诉查实（%s）。".formatted(complaint.on(), complaint.caseNo());
        due(complaint.venueCode(), Kind.COMPLAINT, complaint.caseNo(), complaint.on(), sentence);
    }

    @EventListener
    void closed(VenueClosed closed) {
        flags.runningAt(closed.code()).ifPresent(flag -> course.venueClosed(flag.number()));
    }

    /** Before the award nothing is to be taken down: the checks at the end of the notice and of the award see it. */
    private void due(String venueCode, Kind kind, @Nullable String source, LocalDate on, String sentence) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        flags.runningAt(venueCode)
                .filter(flag -> flag.state() == FlagState.AWARDED)
                .ifPresent(flag ->
                        revocation.propose(flag.number(), new RevocationCause(kind, source, on, sentence, now)));
    }
}
