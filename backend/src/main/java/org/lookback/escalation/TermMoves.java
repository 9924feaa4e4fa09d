package org.lookback.escalation;

import java.util.Map;
import org.lookback.workflow.RuleBook;

/** Whether the rules allow a term to be extended or paused at all: the first row of {@code extension.dmn} that fits. */
record TermMoves(boolean extendable, boolean pausable) {

    static TermMoves of(RuleBook rules, int rulePack, String term) {
        return rules.rows(rulePack, "extension", Map.of("term", term)).stream()
                .findFirst()
                .map(row -> new TermMoves(
                        row.get("max") instanceof Number max && max.intValue() > 0,
                        Boolean.TRUE.equals(row.get("pausable"))))
                .orElse(new TermMoves(false, false));
    }
}
