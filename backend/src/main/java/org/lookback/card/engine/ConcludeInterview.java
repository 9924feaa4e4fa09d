package org.lookback.card.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.card.InterviewDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** All bodies have recorded; the process learns whether the interview was held. */
@DiagramBean("concludeInterview")
class ConcludeInterview implements JavaDelegate {

    private final InterviewDesk desk;

    ConcludeInterview(InterviewDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CardModel.INTERVIEW_RESULT.set(execution, desk.conclude(Submission.caseOf(execution)));
    }
}
