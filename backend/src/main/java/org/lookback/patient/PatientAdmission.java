package org.lookback.patient;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;

/** One patient, one entry, however often and from how many sides at once she is sent. */
@Service
class PatientAdmission {

    private static final int TRIES = 4;

    private final PatientRecords records;

    PatientAdmission(PatientRecords records) {
        this.records = records;
    }

    /** @throws Refusal PATIENT_MISMATCH if identifier and ID number are those of two people */
    String keep(@Nullable PatientIdentifier identifier, Patient person, Instant at, String by) {
        for (int tried = 0; tried < TRIES; tried++) {
            var known = known(identifier, person);
            var kept = known == null ? add(identifier, person, at, by) : change(known, identifier, person, at, by);
            if (kept != null) {
                return kept;
            }
            // somebody else was faster: the next look finds what they wrote
        }
        throw busy();
    }

    private @Nullable String known(@Nullable PatientIdentifier identifier, Patient person) {
        var called =
                identifier == null ? null : records.ofIdentifier(identifier).orElse(null);
        var number = person.idNumber();
        var numbered = number == null ? null : records.ofIdNumber(number).orElse(null);
        if (called != null && numbered != null && !called.equals(numbered)) {
            throw mismatch();
        }
        return called == null ? numbered : called;
    }

    private @Nullable String add(@Nullable PatientIdentifier identifier, Patient person, Instant at, String by) {
        var fresh = PatientPseudonym.random();
        if (identifier != null && !records.identify(identifier, fresh, at)) {
            return null;
        }
        if (records.add(fresh, person, at, by)) {
            return fresh;
        }
        // nobody's row was written: whoever has the ID number is the patient, and the identifier is hers
        var winner = Optional.ofNullable(person.idNumber())
                .flatMap(records::ofIdNumber)
                .orElseThrow(PatientAdmission::busy);
        if (identifier != null) {
            records.repoint(identifier, winner);
        }
        return change(winner, null, person, at, by);
    }

    private @Nullable String change(
            String known, @Nullable PatientIdentifier identifier, Patient person, Instant at, String by) {
        if (identifier != null && records.ofIdentifier(identifier).isEmpty()) {
            if (!records.identify(identifier, known, at)) {
                return null;
            }
        }
        if (!records.change(known, person, at, by)) {
            throw mismatch();
        }
        return known;
    }

    private static Refusal busy() {
        return Refusal.conflict("PATIENT_BUSY", "这位患者的资料正在被另一方登记，请稍后重试。");
    }

    private static Refusal mismatch() {
        return Refusal.conflict("PATIENT_MISMATCH", "患者编号与身份证号属于两位不同的患者，资料没有保存，请核对后重新发送。");
    }
}
