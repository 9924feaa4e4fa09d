package org.lookback.card.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.lookback.card.CardPosting;
import org.lookback.card.CardService;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.FormRecord;
import org.lookback.workflow.Submission;

/** The notice was served and the card hangs at the door; all terms run from then. */
@DiagramBean("serveCard")
class ServeCard implements TaskListener {

    private final CardPosting desk;

    ServeCard(CardPosting desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = Submission.of(task);
        desk.serve(Submission.caseOf(task), FormRecord.read(form, CardService.class), form.by());
    }
}
