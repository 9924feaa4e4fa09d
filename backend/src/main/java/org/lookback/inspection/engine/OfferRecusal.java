package org.lookback.inspection.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.directory.PostRole;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.ProcessVariable;

/** The reviewer may be the one who asked or who is concerned: the head of the unit may decide, too. */
@DiagramBean("offerRecusal")
class OfferRecusal implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        task.addCandidateGroup(PostRole.HEAD.group(ProcessVariable.LEAD_UNIT.in(task)));
    }
}
