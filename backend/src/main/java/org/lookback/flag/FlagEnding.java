package org.lookback.flag;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.venue.VenueMarks;
import org.lookback.workflow.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A flag ends without anybody's decision: its time is up, or the venue is no more. [B3] */
@Service
public class FlagEnding {

    private final RedFlags flags;
    private final VenueMarks marks;
    private final Deadlines deadlines;
    private final FlagPost post;
    private final CaseDesk cases;
    private final Clock clock;

    FlagEnding(RedFlags flags, VenueMarks marks, Deadlines deadlines, FlagPost post, CaseDesk cases, Clock clock) {
        this.flags = flags;
        this.marks = marks;
        this.deadlines = deadlines;
        this.post = post;
        this.cases = cases;
        this.clock = clock;
    }

    /** Its time is up; a new one needs a new nomination. */
    @Transactional
    public void expire(CaseNumber number) {
        cases.findForWriting(number);
        var flag = flags.get(number);
        var award = flag.award();
        var until = award == null ? now() : award.until();
        var reason = "有效期至 %s，到期自然失效；再次授旗须重新提名。".formatted(DistrictTime.text(until));
        flags.update(flag.expired(new FlagEnd(FlagEnd.SYSTEM, until, reason)));
        marks.lift(number.value(), until, "EXPIRED", true);
        deadlines.done(number, FlagTerms.VALID, "", until);
        cases.note(number, FlagEnd.SYSTEM, "FLAG_EXPIRED", "红旗" + reason);
        post.tell(number, "已到期", reason, FlagUnits.concerned(flag));
    }

    /** The venue closed for good, whatever the flag was waiting for. */
    @Transactional
    public void venueClosed(CaseNumber number) {
        cases.findForWriting(number);
        var flag = flags.get(number);
        flags.update(flag.venueClosed(new FlagEnd(FlagEnd.SYSTEM, now(), "场所已关停。")));
        marks.lift(number.value(), now(), "VENUE_CLOSED", true);
        cases.note(number, FlagEnd.SYSTEM, "VENUE_CLOSED", "场所已关停，红旗案件终止。");
        post.tell(number, "终止", "场所已关停。", FlagUnits.concerned(flag));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
