package org.lookback.escalation.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.escalation.OrderReply;
import org.lookback.escalation.OversightDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** A unit answers an oversight order in writing. */
@DiagramBean("replyToOrder")
class ReplyToOrder implements TaskListener {

    private final OversightDesk desk;

    ReplyToOrder(OversightDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        desk.reply(EscalationModel.watchedTask(task), form.record(OrderReply.class), form.by());
    }
}
