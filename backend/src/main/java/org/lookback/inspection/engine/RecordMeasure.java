package org.lookback.inspection.engine;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.lookback.inspection.MeasureDesk;
import org.lookback.inspection.MeasureKind;
import org.lookback.inspection.OrderTrack;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The decision table has proposed a measure. */
@DiagramBean("recordMeasure")
class RecordMeasure implements ExecutionListener {

    private final MeasureDesk desk;

    RecordMeasure(MeasureDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var proposed = ((DmnDecisionResult) execution.getVariable("decisionResult")).getSingleResult();
        var kind = MeasureKind.valueOf(proposed.getEntry("measure"));
        var track = OrderTrack.valueOf(proposed.getEntry("orderTrack"));
        desk.recordMeasure(Submission.caseOf(execution), kind, track, proposed.getEntry("reason"));
        InspectionModel.MEASURE.set(execution, kind.name());
    }
}
