package org.lookback.fhir.web;

import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** What breaks a rule of R4, told in Chinese; those of an entry of a Bundle by its position. */
final class Faults {

    private static final int MOST = 50;
    private static final Pattern ENTRY = Pattern.compile("^Bundle\\.entry\\[(\\d+)]");
    private static final Pattern INVARIANT = Pattern.compile("Constraint failed: (\\S+):");

    private static final Map<String, String> KNOWN = Map.of(
            "app-1", "每个 participant 须有 actor 或 type",
            "app-2", "start 和 end 须同时填写，或者都不填写",
            "app-3", "只有 proposed、cancelled（及 waitlist）的预约可以没有 start、end",
            "app-4", "只有 cancelled、noshow 的预约可以填写 cancelationReason");

    private final List<SingleValidationMessage> messages;

    Faults(List<SingleValidationMessage> messages) {
        this.messages = List.copyOf(messages);
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    /** Those of the Bundle itself, which no entry can be blamed for. */
    Faults ofWhole() {
        return new Faults(messages.stream().filter(one -> entry(one) < 0).toList());
    }

    Faults ofEntry(int index) {
        return new Faults(messages.stream().filter(one -> entry(one) == index).toList());
    }

    OperationOutcome outcome() {
        var outcome = new OperationOutcome();
        messages.stream().limit(MOST).forEach(one -> add(outcome, one));
        return outcome;
    }

    private static void add(OperationOutcome outcome, SingleValidationMessage message) {
        var text = Objects.requireNonNullElse(message.getMessage(), "");
        var invariant = INVARIANT.matcher(text);
        var named = invariant.find() ? invariant.group(1) : null;
        var where = Objects.requireNonNullElse(message.getLocationString(), "");
        var issue = outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(named == null ? IssueType.STRUCTURE : IssueType.INVARIANT)
                .setDiagnostics(
                        named == null
                                ? "内容不符合 FHIR R4（%s），没有接收，请改正后重新推送：%s".formatted(where, text)
                                : "违反 FHIR R4 约束 %s（%s），没有接收，请改正后重新推送：%s"
                                        .formatted(named, where, KNOWN.getOrDefault(named, text)));
        issue.setDetails(Outcomes.code(named == null ? "NOT_R4" : named));
        issue.addExpression(where);
    }

    private static int entry(SingleValidationMessage message) {
        var found = ENTRY.matcher(Objects.requireNonNullElse(message.getLocationString(), ""));
        return found.find() ? Integer.parseInt(found.group(1)) : -1;
    }
}
