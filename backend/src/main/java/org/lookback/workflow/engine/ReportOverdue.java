package org.lookback.workflow.engine;

import java.util.Collection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.lookback.workflow.Deadlines;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The end of every "overdue" path: marks the deadline of the task it hangs on and says so on the timeline. */
@DiagramBean("reportOverdue")
class ReportOverdue implements JavaDelegate {

    private final Deadlines deadlines;

    ReportOverdue(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var end = (EndEvent) execution.getBpmnModelElementInstance();
        var task = watched(end.getPreviousNodes().list());
        var term = TermOfTask.of(task);
        deadlines.reportOverdue(Submission.caseOf(execution), term, DeadlineOfCase.track(execution), task.getName());
    }

    private static UserTask watched(Collection<FlowNode> before) {
        return before.stream()
                .filter(BoundaryEvent.class::isInstance)
                .map(node -> ((BoundaryEvent) node).getAttachedTo())
                .filter(UserTask.class::isInstance)
                .map(UserTask.class::cast)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("reportOverdue must follow a boundary timer of a user task"));
    }
}
