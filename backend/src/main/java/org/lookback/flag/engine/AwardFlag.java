package org.lookback.flag.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.flag.AwardForm;
import org.lookback.flag.FlagAward;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The flag was handed over, or somebody said why not. */
@DiagramBean("awardFlag")
class AwardFlag implements TaskListener {

    private final FlagAward desk;

    AwardFlag(FlagAward desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var number = Submission.caseOf(task);
        FlagModel.AWARDED.set(task.getExecution(), desk.award(number, form.record(AwardForm.class), form.by()));
    }
}
