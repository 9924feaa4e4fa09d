package org.lookback.joint.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.joint.JointClosing;
import org.lookback.joint.JointCourse;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The lead body wrote the joint record. */
@DiagramBean("closeJointInspection")
class CloseJointInspection implements TaskListener {

    private final JointCourse course;

    CloseJointInspection(JointCourse course) {
        this.course = course;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var result = course.close(Submission.caseOf(task), form.record(JointClosing.class), form.by());
        JointModel.JOINT_RESULT.set(task.getExecution(), result.name());
    }
}
