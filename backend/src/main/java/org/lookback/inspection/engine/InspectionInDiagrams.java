package org.lookback.inspection.engine;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.lookback.calendar.DistrictTime;
import org.lookback.inspection.LookBackDesk;
import org.lookback.inspection.LookBackPlan;
import org.lookback.inspection.OrderDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The word {@code inspection} of the diagrams. */
@DiagramBean("inspection")
public class InspectionInDiagrams {

    private final OrderDesk orders;
    private final LookBackDesk lookBacks;

    InspectionInDiagrams(OrderDesk orders, LookBackDesk lookBacks) {
        this.orders = orders;
        this.lookBacks = lookBacks;
    }

    /** The groups of findings that run under a term of their own, e.g. {@code [MINOR, MAJOR]}. */
    public List<String> tracks(DelegateExecution execution) {
        return orders.tracks(Submission.caseOf(execution));
    }

    /** Whether the findings of a group wait for their verification already. */
    public boolean reported(DelegateExecution execution) {
        return orders.isReported(Submission.caseOf(execution), InspectionModel.track(execution));
    }

    /** 09:00 of the day on which officers look back. */
    public Date lookBackAt(DelegateExecution execution) {
        var index = InspectionModel.LOOK_BACK_INDEX.in(execution);
        var planned = lookBacks.lookBack(Submission.caseOf(execution), index).plannedOn();
        return Date.from(DistrictTime.at(planned, LookBackPlan.MORNING));
    }
}
