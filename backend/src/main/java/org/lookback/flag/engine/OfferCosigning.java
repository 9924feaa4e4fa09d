package org.lookback.flag.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.directory.PostRole;
import org.lookback.workflow.DiagramBean;

/** Also the head of the department may sign: the reviewer may be the one who nominated. */
@DiagramBean("offerCosigning")
class OfferCosigning implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        task.addCandidateGroup(PostRole.HEAD.group(FlagModel.REGULATOR.in(task)));
    }
}
