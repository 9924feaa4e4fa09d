package org.lookback.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lookback.directory.OfficerFitness.Fit;
import org.lookback.directory.OfficerFitness.Unfit;

class OfficerFileTests {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 29);

    @Test
    void anOfficerWithAValidCredentialAndNoInterestIsFit() {
        assertThat(file(true, true, "E-1", DAY.plusDays(1), null).fitness(DAY)).isEqualTo(new Fit("E-1"));
    }

    @Test
    void whoHasLeftOrIsNoOfficerIsUnfit() {
        assertThat(code(file(false, true, "E-1", DAY.plusDays(1), null))).isEqualTo("NOT_AN_OFFICER");
        assertThat(code(file(true, false, "E-1", DAY.plusDays(1), null))).isEqualTo("NOT_AN_OFFICER");
    }

    @Test
    void anOfficerWithoutCredentialIsUnfit() {
        assertThat(code(file(true, true, null, null, null))).isEqualTo("CREDENTIAL_MISSING");
    }

    @Test
    void theCredentialMustOutliveTheDayOfInspection() {
        assertThat(code(file(true, true, "E-1", DAY, null))).isEqualTo("CREDENTIAL_EXPIRED");
    }

    @Test
    void anOfficerWithAnInterestIsRecusedAndTheReasonIsTold() {
        var fitness = file(true, true, "E-1", DAY.plusDays(1), "近亲属").fitness(DAY);

        assertThat(fitness).isInstanceOfSatisfying(Unfit.class, unfit -> {
            assertThat(unfit.code()).isEqualTo("RECUSED");
            assertThat(unfit.reason()).contains("李卓然", "近亲属");
        });
    }

    private static String code(OfficerFile file) {
        return ((Unfit) file.fitness(DAY)).code();
    }

    private static OfficerFile file(
            boolean active, boolean officer, String credentialNo, LocalDate expiresOn, String interest) {
        return new OfficerFile("li.officer1", "李卓然", active, officer, credentialNo, expiresOn, interest);
    }
}
