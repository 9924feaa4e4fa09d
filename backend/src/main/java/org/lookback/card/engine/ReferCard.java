package org.lookback.card.engine;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.lookback.card.CardEnding;
import org.lookback.workflow.DiagramBean;
import org.lookback.workflow.Submission;

/** The display ended without a removal: the regulator takes over, and the card stays up until it answers. */
@DiagramBean("referCard")
class ReferCard implements JavaDelegate {

    private final CardEnding desk;

    ReferCard(CardEnding desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var why = reason(Objects.requireNonNullElse(CardModel.REFERRAL_CAUSE.find(execution), ""));
        desk.referred(Submission.caseOf(execution), why);
        CardModel.REFERRAL_REASON.set(execution, why);
    }

    private static String reason(String cause) {
        return switch (cause) {
            case "card.interviewRefused" -> "当事人拒绝约谈";
            case "card.rejectLimit" -> "联合核查多次不通过";
            default -> "挂牌期限已满仍未摘牌";
        };
    }
}
