package org.lookback.outpatient;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lookback.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
class SessionBook implements Sessions {

    private final BookingWork work;
    private final ClinicBooks books;
    private final ClinicSlots slots;
    private final ClinicAppointments appointments;
    private final BookingNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SessionBook(
            BookingWork work,
            ClinicBooks books,
            ClinicSlots slots,
            ClinicAppointments appointments,
            BookingNews news,
            ApplicationEventPublisher events,
            Clock clock) {
        this.work = work;
        this.books = books;
        this.slots = slots;
        this.appointments = appointments;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Appointment> cancel(String sessionId, CancelReason reason, String by) {
        if (!reason.isByProvider()) {
            throw Refusal.invalid("SESSION_CANCEL_REASON", "停诊原因只能是“医院取消（停诊）”（PROV）或“医生个人原因停诊”（PROV_PERS）。");
        }
        return work.call(() -> cancelled(sessionId, reason, by));
    }

    @Override
    public List<String> heldFor(String sessionId) {
        return work.call(() -> slots.ofSession(sessionId).stream()
                .map(Slot::heldFor)
                .filter(Objects::nonNull)
                .toList());
    }

    private List<Appointment> cancelled(String sessionId, CancelReason reason, String by) {
        slots.lockSession(sessionId);
        var session = books.session(sessionId).orElseThrow(() -> BookingRefusals.sessionUnknown(sessionId));
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (session.cancelReason() != null) {
            return List.of();
        }
        if (!session.endsAt().isAfter(now)) {
            throw Refusal.conflict("SESSION_OVER", "这次出诊已经结束，不能再停诊；个别预约有误的，请逐条更正。");
        }
        books.cancel(sessionId, reason, now, by);
        slots.close(sessionId);
        var hit = new ArrayList<Appointment>();
        for (var booking : appointments.lockSession(sessionId)) {
            if (booking.isAhead()) {
                var next = booking.exempted(ExemptionReason.PROVIDER).cancelled(reason);
                hit.add(news.changed(booking, next, by));
            }
        }
        events.publishEvent(new SessionCancelled(
                sessionId, reason, hit.stream().map(Appointment::id).toList(), by));
        return List.copyOf(hit);
    }
}
