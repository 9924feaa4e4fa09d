package org.lookback.card.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.card.TestCondition;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** Somebody says that the test is done; only a pass in the test room makes it so. */
@DiagramBean("runTest")
class RunTest implements TaskListener {

    private final TestCondition desk;

    RunTest(TestCondition desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        desk.requirePassed(Submission.caseOf(task));
    }
}
