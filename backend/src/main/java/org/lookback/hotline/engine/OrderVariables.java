package org.lookback.hotline.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.lookback.casefile.CaseNumber;
import org.lookback.hotline.HandlingDesk;
import org.lookback.hotline.HotlineCases;
import org.lookback.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Tells the process who works on the case now and how much it presses, whenever one of them may have changed. */
@Component
class OrderVariables {

    private final HotlineCases cases;
    private final HandlingDesk handling;

    OrderVariables(HotlineCases cases, HandlingDesk handling) {
        this.cases = cases;
        this.handling = handling;
    }

    void refresh(DelegateExecution execution, CaseNumber number) {
        var urgency = cases.request(number).urgency().name();
        HotlineModel.URGENCY.set(execution, urgency);
        HotlineModel.TRACK.set(execution, urgency);
        var unit = cases.get(number).ties().leadUnit();
        if (unit != null) {
            ProcessVariable.LEAD_UNIT.set(execution, unit);
            HotlineModel.REVIEW_GROUP.set(execution, handling.reviewGroup(number));
        }
    }
}
