package org.lookback.card.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.lookback.card.CardEnding;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** A reviewer asks for the next card because the breaches came back. */
@DiagramBean("proposeNextCard")
class ProposeNextCard implements TaskListener {

    private final CardEnding desk;

    ProposeNextCard(CardEnding desk) {
        this.desk = desk;
    }

    /** As the form hands it in; the desk checks it. */
    record Proposal(@Nullable String reason, @Nullable String evidenceNote) {}

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        var proposal = FormRecord.read(form, Proposal.class);
        var reason = proposal.reason() == null ? "" : proposal.reason();
        desk.proposeNext(Submission.caseOf(task), reason, proposal.evidenceNote(), form.by());
    }
}
