package org.lookback.outpatient;

import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What becomes of a booking. A blocked patient's is never a no-show, whoever says so. */
@Component
class BookingCourse {

    private final SlotHands slots;
    private final BookingNews news;
    private final NoShowList noShows;

    BookingCourse(SlotHands slots, BookingNews news, NoShowList noShows) {
        this.slots = slots;
        this.news = news;
        this.noShows = noShows;
    }

    Appointment cancel(Appointment seen, CancelReason reason, String by) {
        return change(seen, by, booking -> booking.isAhead() ? booking.cancelled(reason) : booking);
    }

    Appointment exempt(Appointment seen, ExemptionReason reason, String by) {
        return recounted(change(seen, by, booking -> booking.exempted(reason)), by);
    }

    Appointment arrived(Appointment seen, String by) {
        return change(seen, by, booking -> switch (booking.status()) {
            case ARRIVED, CHECKED_IN -> booking;
            default -> onTheDay(booking).in(AppointmentStatus.ARRIVED);
        });
    }

    Appointment fulfilled(Appointment seen, String by) {
        return change(
                seen,
                by,
                booking -> booking.status() == AppointmentStatus.FULFILLED
                        ? booking
                        : onTheDay(booking).in(AppointmentStatus.FULFILLED));
    }

    Appointment noShow(Appointment seen, String by) {
        var now = change(seen, by, booking -> {
            if (booking.status() == AppointmentStatus.NOSHOW) {
                return booking;
            }
            var missed = ahead(booking);
            noShows.refuseIfTooEarly(missed);
            if (missed.isExempt()) {
                return missed.cancelled(CancelReason.OTH_MU);
            }
            return missed.in(AppointmentStatus.NOSHOW);
        });
        if (seen.status() != AppointmentStatus.NOSHOW) {
            noShows.counted(now);
        }
        return now;
    }

    Appointment correctNoShow(Appointment seen, String by) {
        var now = change(seen, by, booking -> {
            if (booking.status() != AppointmentStatus.NOSHOW) {
                throw BookingRefusals.notANoShow(booking);
            }
            return booking.exempted(ExemptionReason.CORRECTED).cancelled(CancelReason.OTH_MU);
        });
        return recounted(now, by);
    }

    Appointment enteredInError(Appointment seen, String by) {
        return recounted(change(seen, by, booking -> booking.in(AppointmentStatus.ENTERED_IN_ERROR)), by);
    }

    private Appointment recounted(Appointment booking, String by) {
        noShows.recount(booking.patientRef(), by);
        return booking;
    }

    private Appointment change(Appointment seen, String by, UnaryOperator<Appointment> rule) {
        slots.lock(List.of(seen.slotId()));
        var booking = news.lock(seen);
        var next = rule.apply(booking);
        if (booking.occupiesSlot() && !next.occupiesSlot()) {
            slots.free(booking.slotId());
        }
        return news.changed(booking, next, by);
    }

    private Appointment onTheDay(Appointment booking) {
        noShows.refuseBeforeTheDay(ahead(booking));
        return booking;
    }

    private static Appointment ahead(Appointment booking) {
        if (!booking.isAhead()) {
            throw BookingRefusals.notAhead(booking);
        }
        return booking;
    }
}
