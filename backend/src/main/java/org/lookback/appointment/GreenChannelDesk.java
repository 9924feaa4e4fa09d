package org.lookback.appointment;

import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.CancelReason;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The green channel overrides everything at any point: treated first, tested beside it (B4 row 2). [S0] */
@Service
public class GreenChannelDesk {

    private final RescheduleBooks books;

    GreenChannelDesk(RescheduleBooks books) {
        this.books = books;
    }

    /** The process was overtaken by a critical patient; nothing happens if the case is there already. */
    @Transactional
    public void critical(CaseNumber number, String by) {
        var reschedule = books.open(number);
        if (reschedule.isOpen() && reschedule.state() != RescheduleState.GREEN_CHANNEL) {
            books.dropped(number, "APT.CONTACT", "APT.CONFIRM", "APT.WAIT");
            enter(reschedule, by);
        }
    }

    void enter(RescheduleCase reschedule, String by) {
        books.release(reschedule);
        books.cases.update(reschedule.enter(
                RescheduleState.GREEN_CHANNEL, books.promised(reschedule.number(), "交接接诊", "APT.GREEN")));
        books.note(reschedule.number(), by, "GREEN_CHANNEL", "发现危重症状，启动绿色通道：先救治，后检测。");
    }

    /** The patient is in treatment: the case is over and counts as rescued. */
    @Transactional
    public void receive(CaseNumber number, GreenChannelForm form, String by) {
        var reschedule = books.open(number, "交接接诊", RescheduleState.GREEN_CHANNEL);
        FormWords.past(form.receivedAt(), reschedule.openedAt(), books.now(), "接诊时间");
        if (form.testTaken() == null) {
            throw Refusal.invalid("TEST_TAKEN_MISSING", "请选择是否已同步采样检测。");
        }
        if (form.clinical() != null) {
            Signs.of(form.clinical());
            books.notes.add(number, "GREEN", form.clinical(), by);
        }
        var where = Boolean.TRUE.equals(form.bufferZone()) ? "在缓冲区救治" : "已收治";
        var test = form.testTaken() ? "已同步采样检测" : "检测待病情允许后进行";
        books.close(reschedule, RescheduleState.GREEN_CHANNEL, by, "绿色通道：%s，%s。".formatted(where, test));
        finish(books.bookings.get(reschedule.appointment()), by);
    }

    /** Who waited or sent a relative has no booking any more; whoever is treated before the day of hers does not need it. */
    private void finish(Appointment booking, String by) {
        if (booking.isAhead() && DistrictTime.dayOf(booking.startsAt()).isAfter(DistrictTime.dayOf(books.now()))) {
            books.bookings.cancel(booking.id(), CancelReason.OTH_MU, by);
        } else if (booking.isAhead()) {
            books.bookings.fulfilled(booking.id(), by);
        }
    }
}
