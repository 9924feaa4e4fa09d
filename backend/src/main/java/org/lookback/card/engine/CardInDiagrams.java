package org.lookback.card.engine;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.lookback.card.CardRectification;
import org.lookback.card.InterviewDesk;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The word {@code card} of the diagrams. */
@DiagramBean("card")
public class CardInDiagrams {

    private final InterviewDesk interviews;
    private final CardRectification rectification;

    CardInDiagrams(InterviewDesk interviews, CardRectification rectification) {
        this.interviews = interviews;
        this.rectification = rectification;
    }

    /** The groups that record an interview each for itself, e.g. {@code [disc-sd-gucheng-handler, market-reg-handler]}. */
    public List<String> interviewBodies(DelegateExecution execution) {
        return interviews.bodies(Submission.caseOf(execution));
    }

    /** Number of the newest batch of breaches, as the track of its rectification term. */
    public String batch(DelegateExecution execution) {
        return Integer.toString(rectification.batch(Submission.caseOf(execution)));
    }
}
