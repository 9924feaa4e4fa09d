package org.lookback.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;

/**
 * A message to be sent, without personal data: it names the case by its number, people open the case file for the rest.
 *
 * @param template file name without ending, e.g. {@code deadline-reminder}
 * @param values what the placeholders of the template stand for
 * @param recipients ids of people or of groups, e.g. {@code li.officer1} or {@code market-reg-head}, or a {@link PatientRecipient}
 * @param onceKey a second notice with the same key is not written, e.g. {@code morning-sheet:2026-11-23:market-reg}
 */
public record Notice(
        String template,
        @Nullable CaseNumber caseNo,
        Map<String, String> values,
        List<String> recipients,
        Urgency urgency,
        @Nullable String onceKey) {

    public Notice {
        values = Map.copyOf(values);
        recipients = List.copyOf(recipients);
    }

    /** About no case in particular. */
    public static Notice of(ShippedTemplate template, String... recipients) {
        return of(template.key(), recipients);
    }

    /** For a template that the district wrote itself. */
    public static Notice of(String template, String... recipients) {
        return new Notice(template, null, Map.of(), List.of(recipients), Urgency.DAYTIME, null);
    }

    public Notice about(CaseNumber number) {
        return new Notice(template, number, values, recipients, urgency, onceKey);
    }

    public Notice with(String placeholder, String value) {
        var more = new HashMap<>(values);
        more.put(placeholder, value);
        return new Notice(template, caseNo, more, recipients, urgency, onceKey);
    }

    public Notice atOnce() {
        return new Notice(template, caseNo, values, recipients, Urgency.AT_ONCE, onceKey);
    }

    public Notice once(String key) {
        return new Notice(template, caseNo, values, recipients, urgency, key);
    }
}
