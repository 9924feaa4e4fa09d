package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.inspection.OrderDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The order was served; the terms run from then. */
@DiagramBean("serveOrder")
class ServeOrder implements TaskListener {

    private final OrderDesk desk;

    ServeOrder(OrderDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var service = Submission.of(task);
        desk.serveOrder(Submission.caseOf(task), ServiceForm.of(service).read(), service.by());
    }
}
