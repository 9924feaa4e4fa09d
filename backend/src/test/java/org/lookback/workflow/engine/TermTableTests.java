package org.lookback.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number of the default rule pack, read from the tables a designer edits [domain 0.5]. */
class TermTableTests {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest(name = "{0} {1}: {2} {3} {4} roll={5}")
    @CsvSource(
            textBlock =
                    """
            INS.ASSIGN,           '',           WD, 1,  OFFICE, false
            INS.VISIT,            '',           WD, 5,  OFFICE, false
            INS.RETRY,            '',           WD, 2,  OFFICE, false
            INS.STATUS,           '',           WD, 1,  OFFICE, false
            INS.APPROVE,          '',           CH, 8,  '',     false
            INS.SERVE,            '',           WD, 1,  OFFICE, false
            INS.REFER,            '',           CH, 24, '',     false
            INS.RECT,             MINOR,        WD, 1,  PARTY,  false
            INS.RECT,             MAJOR,        WD, 3,  PARTY,  false
            INS.RECT,             MAJOR_REPEAT, WD, 1,  PARTY,  false
            INS.RECT,             CRITICAL,     CH, 24, '',     false
            INS.REJECT.NEWTERM,   MAJOR,        WD, 1,  PARTY,  false
            INS.VERIFY,           MAJOR,        WD, 3,  OFFICE, false
            INS.CARD,             '',           WD, 1,  OFFICE, false
            INS.LOOKBACK,         '',           WD, 2,  OFFICE, false
            INS.LOOKBACK.FIRST,   '',           CD, 7,  PARTY,  true
            INS.LOOKBACK.SECOND,  '',           CD, 30, PARTY,  true
            INS.REPRESENT,        '',           WD, 3,  PARTY,  false
            INS.REPRESENT.DECIDE, '',           WD, 5,  OFFICE, false
            EXT.DECIDE,           '',           WD, 1,  OFFICE, false
            INS.PUBLISH,          '',           WD, 20, OFFICE, false
            INS.REPEAT.WINDOW,    '',           CD, 90, PARTY,  false
            """)
    void aTermSaysHowLongAStepMayTake(String term, String track, String kind, int amount, String cutoff, boolean roll) {
        assertThat(terms(term, track).getSingleResult().getEntryMap())
                .isEqualTo(Map.of("kind", kind, "amount", amount, "cutoff", cutoff, "roll", roll));
    }

    @ParameterizedTest
    @CsvSource({"INS.UNKNOWN, ''", "INS.RECT, ''", "INS.RECT, SOMETHING", "'', MAJOR"})
    void anUnknownTermHasNoRow(String term, String track) {
        assertThat(terms(term, track)).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            textBlock =
                    """
            INS.REJECT.MAX,        2
            INS.RECT.MAJOR.MIN,    1
            INS.RECT.MAJOR.MAX,    15
            INS.LOOKBACK.MINOR,    1
            INS.LOOKBACK.MAJOR,    2
            INS.LOOKBACK.CRITICAL, 2
            INS.LOOKBACK.OTHERS,   3
            INS.CAP.A,             1
            INS.CAP.B,             1
            INS.CAP.C,             2
            INS.CAP.D,             UNLIMITED
            YC.TEST.ITEMS,         20
            YC.TEST.PASS,          80
            YC.TEST.ATTEMPTS,      3
            YC.TEST.WAIT,          5
            YC.TEST.LINK,          4
            """)
    void aParameterIsKeptAsText(String key, String value) {
        assertThat(parameters(key).<String>getSingleEntry()).isEqualTo(value);
    }

    @Test
    void anUnknownParameterHasNoRow() {
        assertThat(parameters("INS.UNKNOWN")).isEmpty();
    }

    private static DmnDecisionTableResult terms(String term, String track) {
        return read("terms", Variables.putValue("term", term).putValue("track", track));
    }

    private static DmnDecisionTableResult parameters(String key) {
        return read("parameters", Variables.putValue("key", key));
    }

    private static DmnDecisionTableResult read(String decision, VariableMap input) {
        InputStream table = Objects.requireNonNull(
                TermTableTests.class.getResourceAsStream("/processes/rules/%s.dmn".formatted(decision)));
        return ENGINE.evaluateDecisionTable(decision, table, input);
    }
}
