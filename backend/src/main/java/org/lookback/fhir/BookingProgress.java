package org.lookback.fhir;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.AppointmentStatus;
import org.lookback.outpatient.Bookings;
import org.lookback.outpatient.CancelReason;
import org.lookback.outpatient.ExemptionReason;
import org.lookback.outpatient.Slot;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** What a hospital's word about a known booking means here; the same word twice changes nothing. */
@Component
class BookingProgress {

    private final Bookings bookings;

    BookingProgress(Bookings bookings) {
        this.bookings = bookings;
    }

    Kept go(Appointment was, PushedBooking pushed, Optional<Slot> slot, Program by) {
        if (was.status() == AppointmentStatus.CANCELLED && pushed.status() == AppointmentStatus.NOSHOW) {
            return kept(was, notANoShow(was));
        }
        if (was.status() == pushed.status()) {
            return kept(moved(was, slot, by), null);
        }
        var now = next(was, pushed, slot, by);
        var rescued = pushed.status() == AppointmentStatus.NOSHOW && now.status() == AppointmentStatus.CANCELLED;
        return kept(now, rescued ? notANoShow(now) : null);
    }

    private Appointment next(Appointment was, PushedBooking pushed, Optional<Slot> slot, Program by) {
        var id = was.id();
        return switch (pushed.status()) {
            case ARRIVED, CHECKED_IN -> bookings.arrived(id, by.id());
            case FULFILLED -> bookings.fulfilled(id, by.id());
            case NOSHOW -> bookings.noShow(id, by.id());
            case CANCELLED -> cancelled(was, pushed.reason(), by);
            case ENTERED_IN_ERROR -> bookings.enteredInError(id, by.id());
            case BOOKED ->
                throw Refusal.conflict(
                        "STATUS_BEHIND",
                        "预约 %s 在本系统已是“%s”，不能退回 booked；请先用 GET Appointment/%s 读取现状。"
                                .formatted(id, was.status().label(), id));
            case PROPOSED, PENDING, WAITLIST ->
                throw Refusal.invalid(
                        "STATUS_NOT_TAKEN",
                        "本接口只接收 booked、arrived、checked-in、fulfilled、noshow、cancelled、entered-in-error。");
        };
    }

    private Appointment cancelled(Appointment was, @Nullable CancelReason reason, Program by) {
        if (reason == null) {
            throw Refusal.invalid(
                    "CANCEL_REASON_REQUIRED", "取消预约须写明 cancelationReason（如 prov、prov-pers、pat），请补充后重新推送。");
        }
        if (!was.isAhead()) {
            throw Refusal.conflict(
                    "APPOINTMENT_NOT_AHEAD",
                    "预约 %s 已是“%s”，不能再取消。".formatted(was.id(), was.status().label()));
        }
        if (reason.isByProvider()) {
            bookings.exempt(was.id(), ExemptionReason.PROVIDER, by.id());
        }
        return bookings.cancel(was.id(), reason, by.id());
    }

    private Appointment moved(Appointment was, Optional<Slot> slot, Program by) {
        return was.isAhead() && slot.isPresent() && !slot.get().id().equals(was.slotId())
                ? bookings.move(was.id(), slot.get().id(), by.id())
                : was;
    }

    private static Kept kept(Appointment now, @Nullable String note) {
        return new Kept(NumberKind.APPOINTMENT, now.id(), false, now.version(), note);
    }

    private static String notANoShow(Appointment now) {
        return "预约 %s 不计爽约（%s），已记为 cancelled%s。"
                .formatted(
                        now.id(),
                        now.exemption() == null ? "已取消" : now.exemption().label(),
                        now.cancelReason() == null
                                ? ""
                                : "/" + now.cancelReason().code());
    }
}
