package org.lookback.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lookback.refusal.Refusal;

/** Who a patient can be. */
class PatientTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-10-07");

    @Test
    void nobodyIsMinusOneYearOldOrBornBeforeAnybodyAlive() {
        assertThat(born("2026-10-08")).isEqualTo("BIRTH_DATE_INVALID");
        assertThat(born("2027-10-07")).isEqualTo("BIRTH_DATE_INVALID");
        assertThat(born("1879-12-31")).isEqualTo("BIRTH_DATE_INVALID");
        var baby = Patient.of(form(null, LocalDate.parse("2026-10-07")), TODAY);
        assertThat(baby.birthDate()).isEqualTo(TODAY);
        assertThat(baby.name()).isNull();
    }

    @Test
    void numbersAreTheSameHoweverTheyAreTypedAndNeverPrinted() {
        var patient = Patient.of(form(" +86 138-1111-3301 ", null), TODAY);

        assertThat(patient.phone()).isEqualTo("13811113301");
        assertThat(patient).hasToString("Patient[hidden]");
        assertThat(catchThrowableOfType(Refusal.class, () -> Patient.of(form("12345", null), TODAY))
                        .code())
                .isEqualTo("PHONE_INVALID");
    }

    @Test
    void aPseudonymSaysNothingAndIsNotMisread() {
        var many = IntStream.range(0, 2000)
                .mapToObj(i -> PatientPseudonym.random())
                .toList();

        assertThat(many).doesNotHaveDuplicates().allMatch(ref -> ref.matches("P-[2-9a-hjkmnp-z]{10}"));
    }

    @Test
    void anIdentifierHasSystemAndValueOrIsNone() {
        assertThat(PatientIdentifier.of(null, " ")).isNull();
        assertThat(PatientIdentifier.of("urn:hosp-1:mrn", " 0042 "))
                .isEqualTo(new PatientIdentifier("urn:hosp-1:mrn", "0042"));
        assertThat(catchThrowableOfType(Refusal.class, () -> PatientIdentifier.of("urn:x", null))
                        .code())
                .isEqualTo("PATIENT_IDENTIFIER_INVALID");
        assertThat(catchThrowableOfType(Refusal.class, () -> PatientIdentifier.of("urn:x", "9".repeat(101)))
                        .code())
                .isEqualTo("PATIENT_IDENTIFIER_INVALID");
    }

    private static String born(String day) {
        return catchThrowableOfType(Refusal.class, () -> Patient.of(form(null, LocalDate.parse(day)), TODAY))
                .code();
    }

    private static PatientForm form(String phone, LocalDate born) {
        return new PatientForm(null, null, phone, born, null, null, null);
    }
}
