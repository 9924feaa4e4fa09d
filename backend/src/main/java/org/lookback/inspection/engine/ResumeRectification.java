package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.lookback.inspection.ProposalDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The proposed card was refused; the process learns whether an order was served before, and what is ordered. */
@DiagramBean("resumeRectification")
class ResumeRectification implements ExecutionListener {

    private final ProposalDesk desk;

    ResumeRectification(ProposalDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var next = desk.afterRefusal(Submission.caseOf(execution));
        InspectionModel.MEASURE.set(execution, next.measure().name());
        InspectionModel.ORDER_SERVED.set(execution, next.orderServed());
    }
}
