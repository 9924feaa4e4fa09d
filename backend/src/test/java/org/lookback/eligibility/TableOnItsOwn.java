package org.lookback.eligibility;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.lookback.calendar.Term;
import org.lookback.workflow.RuleBook;

/** The shipped table, as it is or as a district changed it, without an application around it. */
final class TableOnItsOwn implements RuleBook {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision table;

    private TableOnItsOwn(String text) {
        this.table =
                ENGINE.parseDecision("eligibility", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static EligibilityTable shipped() {
        return new EligibilityTable(new TableOnItsOwn(text()));
    }

    static EligibilityTable changed(String what, String into) {
        var text = text();
        if (!text.contains(what)) {
            throw new IllegalArgumentException("the table has no " + what);
        }
        return new EligibilityTable(new TableOnItsOwn(text.replace(what, into)));
    }

    static String text() {
        try {
            return Files.readString(Path.of("../processes/appointment/eligibility.dmn"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public int currentPack() {
        return 1;
    }

    @Override
    public List<Map<String, Object>> rows(int pack, String decision, Map<String, Object> inputs) {
        return ENGINE.evaluateDecisionTable(table, inputs).getResultList();
    }

    @Override
    public int version(int pack, String decision) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Term term(int pack, String key, String track) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String parameter(int pack, String key) {
        throw new UnsupportedOperationException();
    }
}
