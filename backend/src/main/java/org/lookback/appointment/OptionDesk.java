package org.lookback.appointment;

import java.time.Duration;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.outpatient.CancelReason;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the patient chose instead (B4 rows 4, 7, 9 to 12). [S0] */
@Service
public class OptionDesk {

    private final RescheduleBooks books;
    private final SlotHolds holds;
    private final MedicineOptions medicine;

    OptionDesk(RescheduleBooks books, SlotHolds holds, MedicineOptions medicine) {
        this.books = books;
        this.holds = holds;
        this.medicine = medicine;
    }

    /** @return the name of the {@link Option} @throws Refusal OPTION_MISSING, SLOT_TAKEN, SLOT_TOO_LATE, TEST_NOT_TODAY, PROXY_INCOMPLETE, NOT_CONTRACTED, NOT_STABLE, CENTRE_UNKNOWN */
    @Transactional
    public String choose(CaseNumber number, OptionForm form, String by) {
        var reschedule = books.open(number, "选择办法", RescheduleState.CHOOSING);
        var option = FormWords.choice(Option.class, form.option(), "OPTION_MISSING", "办法");
        switch (option) {
            case TEST -> test(reschedule, form, by);
            case REBOOK -> {
                holds.check(reschedule, slotOf(form));
                holds.hold(reschedule, slotOf(form), by);
            }
            case WAITLIST -> waitFor(reschedule, by);
            case PROXY -> medicine.proxy(reschedule, form, by);
            case LONG_RX -> medicine.longPrescription(reschedule, form, by);
            case DECLINE -> {
                books.close(reschedule, RescheduleState.DECLINED, by, "患者不需要协助；豁免保留。");
                books.bookings.cancel(reschedule.appointment(), CancelReason.OTH_MU, by);
            }
        }
        return option.name();
    }

    private static String slotOf(OptionForm form) {
        return FormWords.required(form.slot(), 1, 40, "SLOT_MISSING", "新号");
    }

    /** Guided to the next test point; the visit stays, if need be later in the same session. */
    private void test(RescheduleCase reschedule, OptionForm form, String by) {
        var number = reschedule.number();
        var point = FormWords.required(form.testPoint(), 2, 100, "TEST_POINT_MISSING", "检测点");
        var booking = books.bookings.get(reschedule.appointment());
        var session = books.bookings.session(books.bookings.slot(booking.slotId()));
        var now = books.now();
        if (!booking.isAhead()
                || !DistrictTime.dayOf(now).equals(DistrictTime.dayOf(session.startsAt()))
                || !now.isBefore(session.endsAt())) {
            throw Refusal.conflict("TEST_NOT_TODAY", "当日检测只适用于今天、尚未结束的出诊，请选择改约或其他办法。");
        }
        var later = FormWords.optional(form.slot(), 40, "顺延的号");
        if (later != null) {
            books.bookings.move(booking.id(), later, by);
        }
        var hours = now.plus(Duration.ofHours(books.length(number, "APT.TEST")));
        var until = hours.isBefore(session.endsAt()) ? hours : session.endsAt();
        books.cases.update(
                reschedule.enter(RescheduleState.TESTED_SAME_DAY, books.promised(number, "跟进检测结果", "APT.TEST", until)));
        books.note(number, by, "TEST", "引导到“%s”检测，当次预约保留。".formatted(point));
    }

    private void waitFor(RescheduleCase reschedule, String by) {
        var number = reschedule.number();
        books.cases.update(reschedule.waiting(books.now(), books.promised(number, "每日查找号源", "APT.WAIT")));
        books.note(number, by, "WAITLISTED", "暂无合适的号，转入候补，每日查找。");
        books.bookings.cancel(reschedule.appointment(), CancelReason.OTH_MU, by);
        books.tell(number, News.WAITLISTED);
    }
}
