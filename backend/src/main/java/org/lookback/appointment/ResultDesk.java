package org.lookback.appointment;

import org.lookback.casefile.CaseNumber;
import org.lookback.outpatient.CancelReason;
import org.lookback.patient.Patients;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The case ends by itself: a valid result came before the visit, the hospital let her in, or there is nobody to help. */
@Service
public class ResultDesk {

    private final RescheduleBooks books;
    private final Patients patients;

    ResultDesk(RescheduleBooks books, Patients patients) {
        this.books = books;
        this.patients = patients;
    }

    /** @return RESOLVED, or TESTED when she had been sent to be tested */
    @Transactional
    public String resolve(CaseNumber number) {
        var reschedule = books.open(number);
        var tested = reschedule.state() == RescheduleState.TESTED_SAME_DAY;
        books.dropped(number, "APT.CONTACT", "APT.CONFIRM", "APT.WAIT");
        books.close(
                reschedule,
                tested ? RescheduleState.TESTED : RescheduleState.RESOLVED_BEFORE_VISIT,
                "system",
                tested ? "当日检测结果有效，按原预约就诊。" : "就诊前已有有效凭证，原预约照常。");
        return tested ? "TESTED" : "RESOLVED";
    }

    /** @return DECEASED or ENTERED_IN_ERROR */
    @Transactional
    public String stop(CaseNumber number) {
        var reschedule = books.open(number);
        books.dropped(number, "APT.CONTACT", "APT.CONFIRM", "APT.WAIT");
        var deceased = patients.card(reschedule.patientRef()).deceased();
        var end = deceased ? RescheduleState.DECEASED : RescheduleState.ENTERED_IN_ERROR;
        books.close(reschedule, end, "system", deceased ? "患者去世，停止一切联系。" : "登记错误，停止办理。");
        if (deceased) {
            books.bookings.cancel(reschedule.appointment(), CancelReason.PAT_DEC, "system");
        } else {
            books.bookings.enteredInError(reschedule.appointment(), "system");
        }
        return end.name();
    }
}
