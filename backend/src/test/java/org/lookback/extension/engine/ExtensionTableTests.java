package org.lookback.extension.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be extended how often, by how much and until when, and what may be paused: every row of the table [W5]. */
class ExtensionTableTests {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest(name = "{0}: {1} x {2} {3}, {4} {5} ahead, pauses {6} at most {7} days")
    @CsvSource(
            textBlock =
                    """
            # term,            max, kind, most, latestKind, latest, pausable, pauseDays
            INS.RECT,            1,   WD,    5, WD,              1, true,     90
            INS.REJECT.NEWTERM,  1,   WD,    5, WD,              1, true,     90
            HOT.CLOSE,           1,   WD,   10, WD,              0, false,    0
            HOT.SIGN,            0,   WD,    0, WD,              0, false,    0
            HOT.CONTACT,         0,   WD,    0, WD,              0, false,    0
            ESC.REPLY,           0,   WD,    0, WD,              0, false,    0
            EXT.DECIDE,          0,   WD,    0, WD,              0, false,    0
            INS.VERIFY,          1,   WD,    5, WD,              1, true,     90
            TASK.DEFAULT,        1,   WD,    5, WD,              1, true,     90
            FLD.REMOVE,          1,   WD,    5, WD,              1, true,     90
            """)
    void theFirstFittingRowDecides(
            String term,
            int max,
            String kind,
            int most,
            String latestKind,
            int latest,
            boolean pausable,
            int pauseDays) {
        var row = read(term).getSingleResult();
        assertThat(row.<Integer>getEntry("max")).isEqualTo(max);
        assertThat(row.<String>getEntry("kind")).isEqualTo(kind);
        assertThat(row.<Integer>getEntry("most")).isEqualTo(most);
        assertThat(row.<String>getEntry("latestKind")).isEqualTo(latestKind);
        assertThat(row.<Integer>getEntry("latest")).isEqualTo(latest);
        assertThat(row.<Boolean>getEntry("pausable")).isEqualTo(pausable);
        assertThat(row.<Integer>getEntry("pauseDays")).isEqualTo(pauseDays);
    }

    private static org.camunda.bpm.dmn.engine.DmnDecisionTableResult read(String term) {
        InputStream table =
                Objects.requireNonNull(ExtensionTableTests.class.getResourceAsStream("/processes/rules/extension.dmn"));
        return ENGINE.evaluateDecisionTable("extension", table, Variables.putValue("term", term));
    }
}
