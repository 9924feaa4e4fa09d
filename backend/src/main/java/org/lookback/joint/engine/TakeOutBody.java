package org.lookback.joint.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.joint.JointCourse;
import org.lookback.joint.TakeOut;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** A body cannot come; the process learns whether the others are enough. */
@DiagramBean("takeOutBody")
class TakeOutBody implements TaskListener {

    private final JointCourse course;

    TakeOutBody(JointCourse course) {
        this.course = course;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var result = course.takeOut(Submission.caseOf(task), form.record(TakeOut.class), form.by());
        JointModel.JOINT_RESULT.set(task.getExecution(), result.name());
    }
}
