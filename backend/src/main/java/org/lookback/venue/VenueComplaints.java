package org.lookback.venue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Complaints about venues that turned out to be true: they count against a red flag. [S3] */
@Service
public class VenueComplaints {

    private static final int LONGEST_REFERENCE = 64;

    private final UpheldComplaints complaints;
    private final VenueRegister register;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    VenueComplaints(UpheldComplaints complaints, VenueRegister register, ApplicationEventPublisher news, Clock clock) {
        this.complaints = complaints;
        this.register = register;
        this.news = news;
        this.clock = clock;
    }

    /** Records one; the same complaint again changes nothing. @return whether it was new */
    @Transactional
    public boolean upheld(String venueCode, String caseNo, LocalDate on, String by) {
        register.venue(venueCode);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var reference = caseNo.strip();
        if (reference.isEmpty() || reference.length() > LONGEST_REFERENCE) {
            throw Refusal.invalid("COMPLAINT_REFERENCE", "请填写投诉的案件编号或来文编号（1 到 %d 个字）。".formatted(LONGEST_REFERENCE));
        }
        if (on.isAfter(DistrictTime.dayOf(now))) {
            throw Refusal.invalid("COMPLAINT_IN_FUTURE", "投诉查实日期 %s 还没有到，请核对日期。".formatted(on));
        }
        if (!complaints.add(new UpheldComplaint(venueCode, reference, on, by, now))) {
            return false;
        }
        news.publishEvent(new ComplaintUpheld(venueCode, reference, on));
        return true;
    }

    /** Those upheld on that day or later, newest first. */
    @Transactional(readOnly = true)
    public List<UpheldComplaint> since(String venueCode, LocalDate from) {
        return complaints.since(venueCode, from);
    }
}
