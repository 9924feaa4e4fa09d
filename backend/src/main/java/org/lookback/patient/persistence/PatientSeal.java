package org.lookback.patient.persistence;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.patient.Patient;
import org.lookback.patient.PatientIdentifier;
import org.lookback.privacy.PersonalData;
import org.springframework.stereotype.Component;

/** Turns a patient into what may stand in a table. Marks of different things differ, and differ from those of other modules. (C6) */
@Component
class PatientSeal {

    private static final int LAST = 4;

    private final PersonalData personal;

    PatientSeal(PersonalData personal) {
        this.personal = personal;
    }

    PatientRow sealed(String patientRef, Patient person, Instant at, String by) {
        var number = person.idNumber();
        var phone = person.phone();
        return new PatientRow(
                patientRef,
                sealed(person.name()),
                sealed(number),
                number == null ? null : ofIdNumber(number),
                sealed(phone),
                phone == null ? null : ofPhone(phone),
                phone == null ? null : ofPhoneEnd(phone.substring(phone.length() - LAST)),
                sealed(person.birthDate() == null ? null : Objects.toString(person.birthDate())),
                sealed(person.contactName()),
                sealed(person.contactRelation()),
                sealed(person.contactPhone()),
                at,
                by);
    }

    String ofIdentifier(PatientIdentifier identifier) {
        return personal.exactFingerprint("patient-identifier:%d:%s%s"
                .formatted(identifier.system().length(), identifier.system(), identifier.value()));
    }

    String ofIdNumber(String number) {
        return personal.exactFingerprint("patient-id:" + number);
    }

    String ofPhone(String phone) {
        return personal.exactFingerprint("patient-phone:" + phone);
    }

    String ofPhoneEnd(String lastFour) {
        return personal.exactFingerprint("patient-phone-end:" + lastFour);
    }

    String open(String sealed) {
        return personal.decrypt(sealed);
    }

    private @Nullable String sealed(@Nullable String open) {
        return open == null ? null : personal.encrypt(open);
    }
}
