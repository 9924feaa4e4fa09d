package org.lookback.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.Story;
import org.lookback.refusal.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One patient, one entry; sealed, found by what she tells, shown masked. */
@ProcessTest
class PatientRegisterTests {

    private static final String MRN = "urn:hosp-1:mrn-of-register-tests";
    private static final String BY = "shao.hosp1.handler";

    @Autowired
    private Patients patients;

    @Autowired
    private Story story;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void evening() {
        story.at("2026-10-07T18:00");
    }

    @Test
    void theSamePushTwiceMakesOnePatientWithTheNewerData() {
        var first = patients.keep(MRN, "A-1", form("司徒静好", null, "13811113401"), BY);
        var second = patients.keep(MRN, "A-1", form(null, null, "13811113402"), BY);

        assertThat(second).isEqualTo(first);
        assertThat(patients.find(MRN, "A-1")).contains(first);
        assertThat(patients.find(MRN, "a1")).as("letter case and hyphens count").isEmpty();
        var card = patients.card(first);
        assertThat(card.name()).isEqualTo("司*");
        assertThat(card.phone()).isEqualTo("138****3402");
        assertThat(card.contactName()).isEqualTo("欧*");
        assertThat(patients.matching("13811113401")).isEmpty();
        assertThat(patients.matching("+86 138 1111 3402")).containsExactly(first);
        assertThat(patients.matching("3402")).contains(first);
    }

    @Test
    void theSameIdNumberIsTheSamePatientUnderAnotherHospitalsNumber() {
        var first = patients.keep(MRN, "B-1", form("令狐明远", "110107198706112349", null), BY);
        var second = patients.keep("urn:hosp-2:mrn", "77", form("令狐明远", "110107198706112349", null), BY);

        assertThat(second).isEqualTo(first);
        assertThat(patients.find("urn:hosp-2:mrn", "77")).contains(first);
        assertThat(patients.matching("110107198706112349")).containsExactly(first);
        assertThat(patients.isSame(first, "１１0107 19870611 2349")).isTrue();
        assertThat(patients.isSame(first, "110107198706112357")).isFalse();
        assertThat(patients.isSame(first, "谁")).isFalse();

        patients.keep(MRN, "B-2", form("别人", "110107198706112357", null), BY);
        var mixed = catchThrowableOfType(
                Refusal.class, () -> patients.keep(MRN, "B-2", form("令狐明远", "110107198706112349", null), BY));
        assertThat(mixed.code()).isEqualTo("PATIENT_MISMATCH");
    }

    @Test
    void manySidesAtOnceMakeOnePatient() throws Exception {
        var pushes = IntStream.range(0, 12)
                .mapToObj(i -> (Callable<String>)
                        () -> patients.keep(MRN, "C-" + i % 2, form("慕容若水", "110107198706112365", "13811113403"), BY))
                .toList();
        var threads = Executors.newFixedThreadPool(6);
        try {
            var refs = threads.invokeAll(pushes).stream()
                    .map(PatientRegisterTests::result)
                    .collect(Collectors.toSet());
            assertThat(refs).hasSize(1);
            assertThat(patients.matching("13811113403")).containsExactlyElementsOf(refs);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void nothingOfHerStandsInTheClear() {
        var ref = patients.keep(MRN, "110107198706112373", form("赫连听雪", "110107198706112373", "13811113404"), BY);

        var rows = database.queryForList("select * from patient where patient_ref = ?", ref)
                + database.queryForList("select * from patient_identifier where patient_ref = ?", ref)
                        .toString();
        assertThat(rows)
                .contains(ref)
                .doesNotContain("赫连", "欧阳", "110107198706112373", "13811113404", "3404", "1987-06", "母亲");
        assertThat(patients.without(ref, "赫连听雪说打13811113404或欧阳兰")).isEqualTo("赫*说打138****3404或欧*");
    }

    @Test
    void cardsComeInOneLookAndNotByTheThousand() {
        var one = patients.keep(MRN, "D-1", form("钟离月", null, null), BY);
        assertThat(patients.cards(List.of(one, one, "P-2222222222"))).containsOnlyKeys(one);
        var all = IntStream.range(0, 1001).mapToObj(i -> "P-" + i).toList();
        assertThat(catchThrowableOfType(Refusal.class, () -> patients.cards(all))
                        .code())
                .isEqualTo("TOO_MANY_PATIENTS");

        patients.deceased(one, BY);
        patients.keep(MRN, "D-1", form("钟离月", null, null), BY);
        assertThat(patients.card(one).deceased()).isTrue();
        assertThat(catchThrowableOfType(Refusal.class, () -> patients.card("P-2222222222"))
                        .code())
                .isEqualTo("PATIENT_NOT_FOUND");
    }

    private static String result(java.util.concurrent.Future<String> push) {
        try {
            return push.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static PatientForm form(String name, String idNumber, String phone) {
        return new PatientForm(name, idNumber, phone, LocalDate.parse("1987-06-11"), "欧阳兰", "母亲", null);
    }
}
