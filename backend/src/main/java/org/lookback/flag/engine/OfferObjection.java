package org.lookback.flag.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.directory.PostRole;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.ProcessVariable;

/** Also the head of the subdistrict may decide about an objection: the reviewer may be the one who nominated. */
@DiagramBean("offerObjection")
class OfferObjection implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        task.addCandidateGroup(PostRole.HEAD.group(ProcessVariable.LEAD_UNIT.in(task)));
    }
}
