package org.lookback.invitation;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.lookback.appointment.News;
import org.lookback.appointment.RescheduleCase;
import org.lookback.calendar.DistrictTime;
import org.lookback.eligibility.EligibilityChecks;
import org.lookback.notice.ShippedTemplate;
import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.Slot;
import org.springframework.stereotype.Component;

/** Fills in what a message tells a patient. Her name and the link stay open until it is sent; no diagnosis, no department (D18). */
@Component
class NewsWords {

    /** To be filled in at the moment of sending. */
    static final String NAME = "name";

    static final String PAGE = "page";

    private final Bookings bookings;
    private final EligibilityChecks checks;
    private final HospitalDesk desk;
    private final Clock clock;

    NewsWords(Bookings bookings, EligibilityChecks checks, HospitalDesk desk, Clock clock) {
        this.bookings = bookings;
        this.checks = checks;
        this.desk = desk;
        this.clock = clock;
    }

    static ShippedTemplate template(News news) {
        return ShippedTemplate.valueOf("PATIENT_" + news.name());
    }

    Map<String, String> of(RescheduleCase reschedule, News news) {
        var booking = bookings.get(reschedule.appointment());
        var held = reschedule.heldSlot();
        var replaced = news == News.REBOOKED ? booking.replaces() : null;
        var old = replaced == null ? booking : bookings.get(replaced);
        var visit = bookings.slot(news == News.HELD && held != null ? held : booking.slotId());
        var words = new HashMap<String, String>();
        words.put(NAME, "{" + NAME + "}");
        words.put(PAGE, "{" + PAGE + "}");
        words.put("hospital", desk.name(reschedule.hospital()));
        words.put("phone", desk.phone(reschedule.hospital()));
        words.put("oldTime", ShortTime.of(old.startsAt()));
        words.put("newTime", ShortTime.of(visit.startsAt()));
        words.put("test", test(visit));
        words.put("until", until(reschedule));
        return words;
    }

    /** What must be brought to this visit. */
    String test(Slot visit) {
        var rule = checks.rule(bookings.department(visit).kind(), DistrictTime.dayOf(visit.startsAt()));
        return TestAdvice.of(rule.orElse(null), visit.startsAt(), clock.instant());
    }

    private static String until(RescheduleCase reschedule) {
        Instant held = reschedule.heldUntil();
        var promise = reschedule.promise();
        if (held != null) {
            return ShortTime.of(held);
        }
        return promise == null ? "" : ShortTime.of(promise.by());
    }
}
