package org.lookback.appointment.document;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.ClinicalNotes;
import org.lookback.appointment.OptionForm;
import org.lookback.appointment.RescheduleCase;
import org.lookback.appointment.RescheduleState;
import org.lookback.casefile.Reader;
import org.lookback.document.Facts;
import org.lookback.document.PaperTime;
import org.lookback.document.RescheduleFields;
import org.lookback.outpatient.Bookings;
import org.lookback.patient.PatientUnmasking;
import org.lookback.privacy.Masking;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** The patient lets a relative collect her medicine: names as they are signed, numbers masked, medicines written by hand. [D19] [S0] */
@Component
class AuthorisationOnPaper {

    private static final int VALID_DAYS = 7;

    private final ClinicalNotes notes;
    private final Bookings bookings;
    private final PatientUnmasking patients;

    AuthorisationOnPaper(ClinicalNotes notes, Bookings bookings, PatientUnmasking patients) {
        this.notes = notes;
        this.bookings = bookings;
        this.patients = patients;
    }

    /** @throws Refusal PAPER_NOT_NOW unless a relative is to collect; those of {@link PatientUnmasking} */
    Facts write(Facts facts, RescheduleCase reschedule, Reader by) {
        if (reschedule.state() != RescheduleState.PROXY) {
            throw notNow();
        }
        var proxy = notes.newest(reschedule.number(), "PROXY", OptionForm.Proxy.class)
                .orElseThrow(AuthorisationOnPaper::notNow);
        var patient = patients.open(reschedule.patientRef(), "打印代取药委托书", by).person();
        var slot = bookings.get(reschedule.appointment()).startsAt();
        var promise = reschedule.promise();
        var from = promise != null && promise.by().isAfter(slot) ? promise.by() : slot;
        return facts.put(RescheduleFields.PATIENT, patient.name())
                .put(RescheduleFields.PATIENT_ID, masked(patient.idNumber()))
                .put(RescheduleFields.PROXY, proxy.name())
                .put(RescheduleFields.RELATION, proxy.relation())
                .put(RescheduleFields.PROXY_ID, masked(proxy.idNumber()))
                .put(RescheduleFields.PROXY_PHONE, proxy.phone())
                .put(RescheduleFields.VALID_UNTIL, PaperTime.day(from.plus(Duration.ofDays(VALID_DAYS))));
    }

    private static @Nullable String masked(@Nullable String idNumber) {
        return idNumber == null ? null : Masking.idNumber(idNumber);
    }

    private static Refusal notNow() {
        return Refusal.conflict("PAPER_NOT_NOW", "只有选定“家属代取药”、药房尚未办完的案件可以打印代取药委托书。");
    }
}
