package org.lookback.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.NewCase;
import org.lookback.workflow.Deadlines;
import org.lookback.workflow.RuleBook;
import org.lookback.workflow.Submission;
import org.springframework.stereotype.Component;

/** Keeps the case file in step with its process. */
@Component
class CaseFileListener {

    private static final String OUTCOME = "caseOutcome";
    private static final String OUTCOME_LABEL = "caseOutcomeLabel";
    /** Type of cases whose diagram names none. */
    private static final String OTHER = "OTH";

    /** Set on a process that works for a case without being it. */
    static final String SERVES = "lookback.servesCase";

    /** Names of the fields of its forms that the trade keeps encrypted; they are not filed. */
    static final String PERSONAL = "lookback.personalFields";

    private static final int TITLE_LENGTH = 200;

    private final CaseDesk cases;
    private final Deadlines deadlines;
    private final RuleBook rules;
    private final ActingPerson person;

    CaseFileListener(CaseDesk cases, Deadlines deadlines, RuleBook rules, ActingPerson person) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.rules = rules;
        this.person = person;
    }

    /** The process begins: its case gets a file, its instance the file's number. */
    void opened(DelegateExecution execution, String caseType) {
        var definition = ((ExecutionEntity) execution).getProcessDefinition();
        var title = definition.getName() == null ? definition.getKey() : definition.getName();
        var leadUnit = execution.getVariable("leadUnit");
        var number = cases.open(new NewCase(
                caseType,
                definition.getKey(),
                title.substring(0, Math.min(TITLE_LENGTH, title.length())),
                leadUnit instanceof String unit ? unit : null,
                null,
                rules.currentPack(),
                person.id()));
        execution.setProcessBusinessKey(number.value());
        if (execution.getVariable(Submission.VARIABLE) instanceof String) {
            var submission = Submission.of(execution);
            cases.file(number, "start", "提出：" + title, submission.by(), open(execution, submission));
        }
    }

    /** The instance of a process that says nothing of cases begins on its own, for no known case. */
    void openedOther(DelegateExecution execution) {
        if (execution.getSuperExecution() != null || numberOf(execution) != null) {
            return;
        }
        var ownKey = execution.getProcessBusinessKey();
        opened(execution, OTHER);
        if (ownKey != null && !ownKey.isBlank()) {
            cases.note(Submission.caseOf(execution), person.id(), "FOREIGN_KEY", "外部编号：" + ownKey);
        }
    }

    void closedOther(DelegateExecution execution) {
        var number = numberOf(execution);
        var key = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        if (number != null
                && execution.getSuperExecution() == null
                && isOther(number)
                && cases.get(number).processKey().equals(key)) {
            closed(execution);
        }
    }

    /** Forms of such a process keep their fields as variables, as the diagram expects. */
    boolean keepsFields(DelegateTask task, CaseNumber number) {
        var process = ((ExecutionEntity) task.getExecution()).getProcessDefinition();
        return isOther(number) && !Boolean.TRUE.equals(process.getProperty(SERVES));
    }

    private boolean isOther(CaseNumber number) {
        return cases.get(number).caseType().equals(OTHER);
    }

    /** The process is over, by an end event or because an administrator ended it. */
    void closed(DelegateExecution execution) {
        var number = numberOf(execution);
        if (number == null) {
            return;
        }
        deadlines.closeCase(number);
        var outcome = execution.getVariable(OUTCOME);
        var label = execution.getVariable(OUTCOME_LABEL);
        if (execution.isCanceled()) {
            cases.close(number, person.id(), "CANCELLED", "已由管理员终止");
        } else {
            cases.close(
                    number,
                    person.id(),
                    outcome instanceof String code ? code : "COMPLETED",
                    label instanceof String text ? text : "已办结");
        }
    }

    /** An end event with an outcome was reached; the file is closed with the last one. */
    static void reached(DelegateExecution execution, String outcome, String label) {
        var process = ((ExecutionEntity) execution).getProcessInstance();
        process.setVariableLocal(OUTCOME, Variables.stringValue(outcome, true));
        process.setVariableLocal(OUTCOME_LABEL, Variables.stringValue(label, true));
    }

    void entered(DelegateExecution execution, String state, String label) {
        var number = numberOf(execution);
        if (number != null) {
            cases.enter(number, state, label);
        }
    }

    /** Files what a person handed in. @return the case, or null if the process is no case */
    @Nullable
    CaseNumber filed(DelegateTask task, Submission submission) {
        var number = numberOf(task.getExecution());
        if (number != null) {
            cases.file(
                    number,
                    task.getTaskDefinitionKey(),
                    task.getName(),
                    submission.by(),
                    open(task.getExecution(), submission));
        }
        return number;
    }

    /** What may be filed openly of what was handed in. */
    private static String open(DelegateExecution execution, Submission submission) {
        var process = ((ExecutionEntity) execution).getProcessDefinition();
        var personal = process.getProperty(PERSONAL) instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.<String>of();
        return SubmittedFields.without(submission.fields(), personal).toString();
    }

    String actor() {
        return person.id();
    }

    private @Nullable CaseNumber numberOf(DelegateExecution execution) {
        return CaseNumber.find(execution.getProcessBusinessKey())
                .filter(number -> cases.findForWriting(number).isPresent())
                .orElse(null);
    }
}
