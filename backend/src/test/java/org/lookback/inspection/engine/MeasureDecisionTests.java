package org.lookback.inspection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of the rows is the law: the first rule that fits decides [B1]. */
class MeasureDecisionTests {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest(name = "{0}: {9}, order track {10}")
    @CsvSource(
            textBlock =
                    """
            # rule,                                worst,    fixed, refused, relapse, rejected, again, late,  card,  measure,     track
            a critical danger is referred,         CRITICAL, false, false,   false,   0,        false, false, false, REFERRAL,    CRITICAL
            even when the venue refuses,           CRITICAL, false, true,    true,    2,        true,  true,  false, REFERRAL,    CRITICAL
            refusal leads to the card,             MINOR,    false, true,    false,   0,        false, false, false, YELLOW_CARD, MAJOR
            also when all was put right,           MINOR,    true,  true,    false,   0,        false, false, false, YELLOW_CARD, MAJOR
            a relapse leads to the card,           MINOR,    false, false,   true,    0,        false, false, false, YELLOW_CARD, MAJOR
            the second rejection does too,         MAJOR,    false, false,   false,   2,        false, false, false, YELLOW_CARD, MAJOR
            and so does a third one,               MINOR,    false, false,   false,   3,        false, false, false, YELLOW_CARD, MAJOR
            repeated and not put right,            MAJOR,    false, false,   false,   0,        true,  true,  false, YELLOW_CARD, MAJOR_REPEAT
            repeated but put right in time,        MAJOR,    false, false,   false,   0,        true,  false, false, WARNING,     MAJOR_REPEAT
            the first major breach is warned,      MAJOR,    false, false,   false,   1,        false, false, false, WARNING,     MAJOR
            fixed on the spot it is still warned,  MAJOR,    true,  false,   false,   0,        false, false, false, WARNING,     MAJOR
            a late minor one is no repeat,         MAJOR,    false, false,   false,   0,        false, true,  false, WARNING,     MAJOR
            minor ones fixed on the spot are over, MINOR,    true,  false,   false,   0,        false, false, false, ON_SITE,     MINOR
            other minor ones are ordered,          MINOR,    false, false,   false,   0,        false, false, false, ORDER,       MINOR
            a carded venue adds to its card,       MAJOR,    false, false,   false,   0,        false, false, true,  YELLOW_CARD, MAJOR
            with what is minor as well,            MINOR,    false, false,   false,   0,        false, false, true,  YELLOW_CARD, MAJOR
            unless it is fixed on the spot,        MINOR,    true,  false,   false,   0,        false, false, true,  ON_SITE,     MINOR
            and a critical danger is referred,     CRITICAL, false, false,   false,   0,        true,  true,  true,  REFERRAL,    CRITICAL
            earlier major ones do not count then,  MINOR,    false, false,   false,   1,        true,  true,  false, ORDER,       MINOR
            """)
    void theFirstFittingRuleDecides(
            String rule,
            String worst,
            boolean fixed,
            boolean refused,
            boolean relapse,
            int rejected,
            boolean again,
            boolean late,
            boolean carded,
            String measure,
            String track) {
        var decided = decide(worst, fixed, refused, relapse, rejected, again, late, carded)
                .getSingleResult();

        assertThat(decided.<String>getEntry("measure")).as(rule).isEqualTo(measure);
        assertThat(decided.<String>getEntry("orderTrack")).as(rule).isEqualTo(track);
        assertThat(decided.<String>getEntry("reason")).as(rule).isNotBlank();
    }

    @Test
    void whatNobodyThoughtOfIsOrderedToBePutRight() {
        var decided =
                decide("NONE", false, false, false, 0, false, false, false).getSingleResult();

        assertThat(decided.<String>getEntry("measure")).isEqualTo("ORDER");
    }

    private static DmnDecisionTableResult decide(
            String worst,
            boolean fixed,
            boolean refused,
            boolean relapse,
            int rejected,
            boolean again,
            boolean late,
            boolean carded) {
        return ENGINE.evaluateDecisionTable(
                "measure-decision",
                table(),
                Variables.putValue("worstSeverity", worst)
                        .putValue("allCorrectedOnSite", fixed)
                        .putValue("refusedToCooperate", refused)
                        .putValue("relapse", relapse)
                        .putValue("rejectCount", rejected)
                        .putValue("previousMajorInWindow", again)
                        .putValue("previousLateOrRejected", late)
                        .putValue("activeCard", carded));
    }

    private static InputStream table() {
        return Objects.requireNonNull(
                MeasureDecisionTests.class.getResourceAsStream("/processes/rectification/measure-decision.dmn"));
    }
}
