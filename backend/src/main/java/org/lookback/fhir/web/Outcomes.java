package org.lookback.fhir.web;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.lookback.fhir.Kept;
import org.lookback.refusal.Refusal;

/** What a program is told: a code for itself and a Chinese sentence for the person behind it. */
final class Outcomes {

    static final String CODES = "https://lookback.example.org/fhir/CodeSystem/refusal";

    private Outcomes() {}

    static CodeableConcept code(String code) {
        var concept = new CodeableConcept();
        concept.addCoding().setSystem(CODES).setCode(code);
        return concept;
    }

    static OperationOutcome of(Refusal refusal, @Nullable String where) {
        var outcome = new OperationOutcome();
        var issue = outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(type(refusal.kind()))
                .setDetails(code(refusal.code()))
                .setDiagnostics(refusal.getMessage());
        if (where != null) {
            issue.addExpression(where);
        }
        return outcome;
    }

    static OperationOutcome of(Kept kept) {
        var outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.INFORMATION)
                .setCode(IssueType.INFORMATIONAL)
                .setDiagnostics(
                        kept.note() != null
                                ? kept.note()
                                : "%s %s %s。"
                                        .formatted(
                                                kept.kind().label(), kept.id(), kept.created() ? "已登记" : "已核对，为最新状态"));
        return outcome;
    }

    private static IssueType type(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> IssueType.BUSINESSRULE;
            case FORBIDDEN -> IssueType.FORBIDDEN;
            case NOT_FOUND -> IssueType.NOTFOUND;
            case CONFLICT -> IssueType.CONFLICT;
            case TOO_LARGE -> IssueType.TOOLONG;
            case UNSUPPORTED -> IssueType.NOTSUPPORTED;
            case TOO_MANY -> IssueType.THROTTLED;
        };
    }
}
