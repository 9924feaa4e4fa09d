package org.lookback.extension;

import java.util.Map;
import org.lookback.calendar.TermKind;
import org.lookback.directory.PostRole;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;

/** Finds the row of {@code extension.dmn} for a term, in the version that the case keeps. */
@Service
public class ExtensionRules {

    private static final String TABLE = "extension";

    private final RuleBook rules;

    ExtensionRules(RuleBook rules) {
        this.rules = rules;
    }

    /** The group that decides about more time: the reviewers of the unit that answers, unless the table names another. */
    public String decider(int rulePack, String term, String unit) {
        var named = row(rulePack, term).get("decider");
        return named instanceof String group && !group.isBlank() ? group.strip() : PostRole.REVIEWER.group(unit);
    }

    public ExtensionRule of(int rulePack, String term) {
        var row = row(rulePack, term);
        return new ExtensionRule(
                number(row, "max"),
                TermKind.valueOf(String.valueOf(row.get("kind"))),
                number(row, "most"),
                TermKind.valueOf(String.valueOf(row.get("latestKind"))),
                number(row, "latest"),
                Boolean.TRUE.equals(row.get("pausable")),
                number(row, "pauseDays"));
    }

    private Map<String, Object> row(int rulePack, String term) {
        return rules.rows(rulePack, TABLE, Map.of("term", term)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("extension.dmn 没有适用于“%s”的行，最后一行应总能适用".formatted(term)));
    }

    private static int number(Map<String, Object> row, String column) {
        return row.get(column) instanceof Number number ? number.intValue() : 0;
    }
}
