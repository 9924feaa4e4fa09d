package org.lookback.invitation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.lookback.appointment.Reschedules;
import org.lookback.casefile.CaseDesk;
import org.lookback.invitation.Invitation.Ending;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** Lets every link be used for one decision, whoever clicks twice or with two phones. */
@Component
class UsedLinks {

    private final PatientPages pages;
    private final Invitations invitations;
    private final InvitationLinks links;
    private final Reschedules cases;
    private final CaseDesk files;
    private final Clock clock;

    UsedLinks(
            PatientPages pages,
            Invitations invitations,
            InvitationLinks links,
            Reschedules cases,
            CaseDesk files,
            Clock clock) {
        this.pages = pages;
        this.invitations = invitations;
        this.links = links;
        this.cases = cases;
        this.files = files;
        this.clock = clock;
    }

    /** Comes before the decision itself, so that whoever is second waits here, as for every desk, and finds the link spent. @throws Refusal LINK_SPENT */
    Invitation use(String token, Ending how) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return pages.invitation(token)
                .filter(one -> files.findForWriting(one.caseNo()).isPresent())
                .filter(one -> one.isOpenAt(now) && cases.get(one.caseNo()).isOpen())
                .filter(one -> invitations.end(one.id(), how, now))
                .orElseThrow(() -> Refusal.conflict("LINK_SPENT", "这个链接已经用过或者已经失效，没有再作改动。"));
    }

    /** What was decided made a new link, as it did a new message; else the old page says what happened. */
    String next(Invitation used) {
        return links.path(invitations.openOf(used.caseNo()).orElse(used));
    }
}
