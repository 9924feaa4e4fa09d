package org.lookback.appointment.engine;

import java.util.Date;
import org.lookback.workflow.ProcessVariable;

/** The variables that the diagrams of rescheduling and their listeners share: codes and times, nothing of a person. */
final class RescheduleModel {

    /** Where a case begins: TRIAGE, CONTACT, CRITICAL or IDENTITY; IDENTITY also when somebody else answered the phone. */
    static final ProcessVariable<String> WAY = new ProcessVariable<>("way", String.class);
    /** What triage or the check of identity came to. */
    static final ProcessVariable<String> TRIAGE = new ProcessVariable<>("triage", String.class);

    static final ProcessVariable<String> CONTACT_RESULT = new ProcessVariable<>("contactResult", String.class);
    static final ProcessVariable<String> OPTION = new ProcessVariable<>("option", String.class);
    /** Unit of the community health centre that assesses a long prescription. */
    static final ProcessVariable<String> CENTRE = new ProcessVariable<>("centre", String.class);
    /** How looking for another slot ended: REBOOKED, GIVEN_UP, LAPSED or OVER. */
    static final ProcessVariable<String> REBOOKED = new ProcessVariable<>("rebooked", String.class);
    /** What the daily search came to: HELD, NONE or OVER. */
    static final ProcessVariable<String> FOUND = new ProcessVariable<>("found", String.class);
    /** What became of the new booking. */
    static final ProcessVariable<String> VISIT = new ProcessVariable<>("visit", String.class);
    /** How a test, a proxy or a long prescription went. */
    static final ProcessVariable<String> SUBSTITUTE = new ProcessVariable<>("substitute", String.class);

    static final ProcessVariable<String> RESOLVED = new ProcessVariable<>("resolved", String.class);
    static final ProcessVariable<String> STOPPED = new ProcessVariable<>("stopped", String.class);
    /** What a correction asks for: WRONG_NO_SHOW or APPEAL. */
    static final ProcessVariable<String> KIND = new ProcessVariable<>("kind", String.class);
    /** A slot is kept for the patient. */
    static final ProcessVariable<Boolean> HELD = new ProcessVariable<>("held", Boolean.class);
    /** Blocked so often that the supervisor decides. */
    static final ProcessVariable<Boolean> THIRD_TIME = new ProcessVariable<>("thirdTime", Boolean.class);

    static final ProcessVariable<Boolean> APPROVED = new ProcessVariable<>("approved", Boolean.class);
    static final ProcessVariable<Date> NEXT_ATTEMPT_AT = new ProcessVariable<>("nextAttemptAt", Date.class);
    static final ProcessVariable<Date> CLOSE_AT = new ProcessVariable<>("closeAt", Date.class);
    /** The first second at which the hold has lapsed. */
    static final ProcessVariable<Date> HOLD_OVER_AT = new ProcessVariable<>("holdOverAt", Date.class);

    static final ProcessVariable<Date> RETRY_AT = new ProcessVariable<>("retryAt", Date.class);
    static final ProcessVariable<Date> VISIT_OVER_AT = new ProcessVariable<>("visitOverAt", Date.class);

    private RescheduleModel() {}
}
