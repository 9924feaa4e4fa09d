package org.lookback.invitation;

import org.jspecify.annotations.Nullable;
import org.lookback.appointment.Option;
import org.lookback.appointment.OptionForm;
import org.lookback.appointment.PatientChoices;
import org.lookback.appointment.RebookDesk;
import org.lookback.appointment.Reschedules;
import org.lookback.invitation.Invitation.Ending;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a patient's decision. If it is refused, nothing has happened and the link still holds. Every method answers with the path of
 * the page to go on with. (B4 rows 7 to 12) [S0]
 */
@Service
@Transactional
public class PatientDesk {

    /** Who decided, in case file and bookings. */
    public static final String BY = "patient";

    private final UsedLinks links;
    private final ProxyDigits digits;
    private final PatientOffers offers;
    private final Reschedules cases;
    private final RebookDesk rebooking;
    private final PatientChoices choices;

    PatientDesk(
            UsedLinks links,
            ProxyDigits digits,
            PatientOffers offers,
            Reschedules cases,
            RebookDesk rebooking,
            PatientChoices choices) {
        this.links = links;
        this.digits = digits;
        this.offers = offers;
        this.cases = cases;
        this.rebooking = rebooking;
        this.choices = choices;
    }

    /** @throws Refusal LINK_SPENT, HOLD_LAPSED */
    public String confirm(String token) {
        var invitation = links.use(token, Ending.CONFIRMED);
        rebooking.confirm(invitation.caseNo(), BY);
        return links.next(invitation);
    }

    /** @throws Refusal LINK_SPENT, SLOT_TAKEN */
    public String rebook(String token, String slot) {
        var invitation = links.use(token, Ending.REBOOKED);
        if (!offers.contains(cases.get(invitation.caseNo()), slot)) {
            throw Refusal.conflict("SLOT_TAKEN", "这个号刚刚被别人选走了，请从下面还有的时间里另选一个。");
        }
        return choose(invitation, Option.REBOOK, slot, null);
    }

    /** @throws Refusal LINK_SPENT */
    public String waitFor(String token) {
        return choose(links.use(token, Ending.WAITLISTED), Option.WAITLIST, null, null);
    }

    /** @param typed last digits of the patient's phone @throws Refusal LINK_SPENT, DIGITS_WRONG, DIGITS_LOCKED, PROXY_INCOMPLETE */
    public String proxy(String token, String typed, OptionForm.Proxy relative) {
        digits.check(token, typed);
        return choose(links.use(token, Ending.PROXY), Option.PROXY, null, relative);
    }

    /** @throws Refusal LINK_SPENT */
    public String decline(String token) {
        return choose(links.use(token, Ending.DECLINED), Option.DECLINE, null, null);
    }

    private String choose(
            Invitation invitation, Option option, @Nullable String slot, OptionForm.@Nullable Proxy relative) {
        choices.choose(
                invitation.caseNo(), new OptionForm(option.name(), slot, null, null, null, null, null, relative), BY);
        return links.next(invitation);
    }
}
