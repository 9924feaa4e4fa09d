package org.lookback.venue.intake;

import java.util.List;
import java.util.Locale;
import org.lookback.venue.Severity;

/** How grave a foreign violation is taken to be: the first phrase of an ordered list that its text contains, else MINOR. */
public final class SeverityRules {

    /** One line of {@code db/venue/lives-severity.csv}. */
    public record Rule(String phrase, Severity severity) {}

    private final List<Rule> rules;

    public SeverityRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    public Severity severityOf(String description) {
        var text = description.toLowerCase(Locale.ROOT);
        return rules.stream()
                .filter(rule -> text.contains(rule.phrase()))
                .map(Rule::severity)
                .findFirst()
                .orElse(Severity.MINOR);
    }
}
