package org.lookback.appointment;

import org.lookback.casefile.CaseNumber;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.AppointmentStatus;
import org.lookback.outpatient.ExemptionReason;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case: the exemption is written in the same transaction, before anybody does anything else (B4 rows 1 to 3). [S0] */
@Service
public class RescheduleDesk {

    private final RescheduleBooks books;

    RescheduleDesk(RescheduleBooks books) {
        this.books = books;
    }

    /** @throws Refusal APPOINTMENT_NOT_FOUND, APPOINTMENT_NOT_AHEAD, APPOINTMENT_NO_SHOW, RESCHEDULE_OPEN, NOT_THIS_HOSPITAL, TRIGGER_MISSING */
    @Transactional
    public Opened open(CaseNumber number, RescheduleForm form, String by) {
        var trigger = FormWords.choice(Trigger.class, form.trigger(), "TRIGGER_MISSING", "受阻情形");
        var booking = books.bookings.get(FormWords.required(form.appointment(), 1, 32, "APPOINTMENT_MISSING", "预约编号"));
        check(booking, trigger, by);
        var exemption = trigger == Trigger.PROVIDER ? ExemptionReason.PROVIDER : ExemptionReason.RESULT_MISSING;
        var unit = books.unit(booking.hospital());
        var when = When.of(booking.startsAt());
        books.files.describe(
                number, "改约协助：%s %s".formatted(unit.name(), when), unit.code(), "patient:" + booking.patientRef());
        var way = way(trigger, form);
        var now = books.now();
        books.cases.add(new RescheduleCase(
                number,
                trigger,
                way.state,
                booking.patientRef(),
                booking.hospital(),
                booking.id(),
                booking.id(),
                null,
                null,
                1,
                0,
                null,
                null,
                way == Way.CONTACT ? books.promisedCall(number, booking) : books.promised(number, way.step, way.term),
                now,
                null,
                0));
        books.bookings.exempt(booking.id(), exemption, by);
        if (form.clinical() != null) {
            books.notes.add(number, "TRIAGE", form.clinical(), by);
        }
        books.note(number, by, "BLOCKED", "%s，原约 %s；本次不计入爽约。".formatted(trigger.label(), when));
        if (!trigger.isPresent()) {
            books.tell(number, trigger == Trigger.PROVIDER ? News.SESSION_CANCELLED : News.BLOCKED);
        }
        return new Opened(way.name(), booking.hospital());
    }

    private void check(Appointment booking, Trigger trigger, String by) {
        if (!books.worksFor(by, booking.hospital())) {
            throw Refusal.forbidden("NOT_THIS_HOSPITAL", "只有预约所在医院的人员可以登记受阻，请联系该医院预约服务台。");
        }
        books.cases.openOf(booking.id()).ifPresent(known -> {
            throw Refusal.conflict(
                    "RESCHEDULE_OPEN",
                    "预约 %s 已有改约案件 %s（%s）正在办理，请在该案件中继续；已改约又受阻的，请用“再次受阻”登记。"
                            .formatted(
                                    booking.id(), known.number(), known.state().label()));
        });
        if (booking.status() == AppointmentStatus.NOSHOW) {
            throw Refusal.conflict("APPOINTMENT_NO_SHOW", "预约 %s 已登记为爽约，请改用“更正爽约记录”。".formatted(booking.id()));
        }
        var cancelled = booking.cancelReason();
        var byProvider = trigger == Trigger.PROVIDER && cancelled != null && cancelled.isByProvider();
        if (!byProvider && (!booking.isAhead() || isOver(booking))) {
            throw Refusal.conflict(
                    "APPOINTMENT_NOT_AHEAD",
                    "预约 %s（%s）%s，不能再登记受阻，请核对预约编号。"
                            .formatted(
                                    booking.id(),
                                    When.of(booking.startsAt()),
                                    booking.isAhead()
                                            ? "出诊已经结束"
                                            : "目前为“%s”"
                                                    .formatted(booking.status().label())));
        }
    }

    /** Until the session ends somebody at the door can still be tested and seen. */
    private boolean isOver(Appointment booking) {
        var session = books.bookings.session(books.bookings.slot(booking.slotId()));
        return books.now().isAfter(session.endsAt());
    }

    private static Way way(Trigger trigger, RescheduleForm form) {
        if (Boolean.TRUE.equals(form.critical())) {
            return Way.CRITICAL;
        }
        if (Boolean.FALSE.equals(form.samePerson())) {
            return Way.IDENTITY;
        }
        return trigger.isPresent() ? Way.TRIAGE : Way.CONTACT;
    }

    private enum Way {
        CRITICAL(RescheduleState.GREEN_CHANNEL, "交接接诊", "APT.GREEN"),
        IDENTITY(RescheduleState.IDENTITY_MISMATCH, "核实身份", "APT.IDENTITY"),
        TRIAGE(RescheduleState.BLOCKED, "分诊", "APT.TRIAGE"),
        CONTACT(RescheduleState.EXEMPTED, "联系患者", "APT.CONTACT");

        private final RescheduleState state;
        private final String step;
        private final String term;

        Way(RescheduleState state, String step, String term) {
            this.state = state;
            this.step = step;
            this.term = term;
        }
    }
}
