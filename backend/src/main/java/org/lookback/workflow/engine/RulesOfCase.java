package org.lookback.workflow.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.lookback.casefile.CaseDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.RuleBook;
import org.lookback.workflow.Submission;

/** The word {@code rules} of the diagrams: the decisions and numbers as they were when the case started. */
@DiagramBean("rules")
public class RulesOfCase {

    private final RuleBook rules;
    private final CaseDesk cases;

    RulesOfCase(RuleBook rules, CaseDesk cases) {
        this.rules = rules;
        this.cases = cases;
    }

    /** The version of a decision that this case keeps. */
    public int version(DelegateExecution execution, String decision) {
        return rules.version(cases.get(Submission.caseOf(execution)).rulePack(), decision);
    }
}
