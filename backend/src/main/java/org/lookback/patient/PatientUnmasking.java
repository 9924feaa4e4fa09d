package org.lookback.patient;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.lookback.casefile.Reader;
import org.lookback.privacy.LookPace;
import org.lookback.privacy.LookReason;
import org.lookback.privacy.Masking;
import org.lookback.privacy.ReadLog;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens one patient's data to people of the hospital that treats her, for a reason and ten minutes; every look is on record. (C6) */
@Service
public class PatientUnmasking {

    private static final String WHAT = "PATIENT_UNMASK";
    private static final Duration VALID = Duration.ofMinutes(10);
    private static final Pattern PSEUDONYM = Pattern.compile("P-[0-9a-z]{10}");
    private static final List<String> FIELDS =
            List.of("name", "idNumber", "phone", "birthDate", "contactName", "contactRelation", "contactPhone");

    private final PatientRecords records;
    private final TreatingStaff staff;
    private final ReadLog log;
    private final LookPace pace;
    private final Clock clock;

    PatientUnmasking(PatientRecords records, TreatingStaff staff, ReadLog log, LookPace pace, Clock clock) {
        this.records = records;
        this.staff = staff;
        this.log = log;
        this.pace = pace;
        this.clock = clock;
    }

    /** A refused look stays on record too. @throws Refusal REASON_REQUIRED, PATIENT_NOT_FOUND, UNMASK_NOT_ALLOWED or TOO_MANY_LOOKS */
    @Transactional(noRollbackFor = Refusal.class)
    public OpenPatient open(String patientRef, String reason, Reader reader) {
        var why = LookReason.of(reason, "电话通知改约");
        if (!PSEUDONYM.matcher(patientRef).matches()) {
            throw PatientRegister.unknown(patientRef);
        }
        var kept = records.find(patientRef);
        var masked = kept.map(known -> known.without(why)).orElseGet(() -> Masking.numbersIn(why));
        if (kept.isEmpty() || !staff.treats(patientRef, reader)) {
            throw refused(
                    Refusal.forbidden("UNMASK_NOT_ALLOWED", "患者的信息只有正在为其办理预约或改约的医院、社区卫生服务中心的在岗人员可以查看。"),
                    patientRef,
                    masked,
                    reader);
        }
        try {
            pace.step(reader.id(), WHAT);
        } catch (Refusal tooMany) {
            throw refused(tooMany, patientRef, masked, reader);
        }
        log.record(reader.id(), WHAT, patientRef, FIELDS, masked);
        var until = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(VALID);
        return new OpenPatient(patientRef, kept.get().person(), until);
    }

    private Refusal refused(Refusal no, String patientRef, String reason, Reader reader) {
        log.record(reader.id(), WHAT + "_REFUSED", patientRef, Set.of(no.code()), reason);
        return no;
    }
}
