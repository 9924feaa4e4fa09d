package org.lookback.appointment.engine;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.lookback.appointment.RebookDesk;
import org.lookback.appointment.RescheduleState;
import org.lookback.appointment.Reschedules;
import org.lookback.appointment.WaitlistDesk;
import org.lookback.casefile.CaseNumber;
import org.springframework.stereotype.Component;

/** Tells the process until when a slot is kept, or when the waiting list is looked at next. */
@Component
class HoldTimes {

    private final Reschedules cases;
    private final RebookDesk desk;
    private final WaitlistDesk waitlist;

    HoldTimes(Reschedules cases, RebookDesk desk, WaitlistDesk waitlist) {
        this.cases = cases;
        this.desk = desk;
        this.waitlist = waitlist;
    }

    void refresh(DelegateExecution execution, CaseNumber number) {
        var held = cases.get(number).state() == RescheduleState.SLOT_HELD;
        RescheduleModel.HELD.set(execution, held);
        if (held) {
            // the last second still belongs to the patient
            RescheduleModel.HOLD_OVER_AT.set(
                    execution, Date.from(desk.heldUntil(number).plusSeconds(1)));
            // whoever confirms on her own page comes back by a message that carries nothing
            RescheduleModel.REBOOKED.set(execution, "REBOOKED");
        } else {
            RescheduleModel.RETRY_AT.set(execution, Date.from(waitlist.nextRetryAt(number)));
        }
    }
}
