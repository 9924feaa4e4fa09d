package org.lookback.fhir.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.lookback.patient.PatientForm;

/** What of a FHIR Patient is kept here: what reaching her takes. */
final class PatientWords {

    private PatientWords() {}

    static PatientForm form(Patient patient) {
        var contact =
                patient.getContact().isEmpty() ? null : patient.getContact().get(0);
        return new PatientForm(
                patient.getName().isEmpty() ? null : name(patient.getName().get(0)),
                Numbers.idNumber(patient.getIdentifier()),
                phone(patient.getTelecom()),
                birthDate(patient),
                contact == null ? null : name(contact.getName()),
                contact == null || contact.getRelationship().isEmpty()
                        ? null
                        : relation(
                                contact.getRelationshipFirstRep().getText(),
                                contact.getRelationshipFirstRep()
                                        .getCodingFirstRep()
                                        .getDisplay()),
                contact == null ? null : phone(contact.getTelecom()));
    }

    static boolean isDeceased(Patient patient) {
        return patient.hasDeceasedDateTimeType()
                || patient.hasDeceasedBooleanType()
                        && patient.getDeceasedBooleanType().booleanValue();
    }

    private static @Nullable LocalDate birthDate(Patient patient) {
        var written = patient.getBirthDateElement().getValueAsString();
        return written != null && written.length() == "2026-01-01".length() ? LocalDate.parse(written) : null;
    }

    /** Chinese names are written without a space. */
    private static @Nullable String name(HumanName name) {
        if (name.hasText()) {
            return name.getText();
        }
        var given = String.join(
                " ", name.getGiven().stream().map(StringType::getValue).toList());
        var family = Objects.requireNonNullElse(name.getFamily(), "");
        var latin = !given.isEmpty() && given.charAt(0) < 'ʰ';
        var whole = latin ? (given + " " + family).strip() : family + given;
        return whole.isEmpty() ? null : whole;
    }

    private static @Nullable String phone(List<ContactPoint> telecom) {
        return telecom.stream()
                .filter(one -> one.getSystem() == ContactPointSystem.PHONE && one.hasValue())
                .map(ContactPoint::getValue)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String relation(@Nullable String text, @Nullable String display) {
        return text != null ? text : display;
    }
}
