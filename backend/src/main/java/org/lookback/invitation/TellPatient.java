package org.lookback.invitation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lookback.appointment.News;
import org.lookback.appointment.RescheduleNews;
import org.lookback.appointment.Reschedules;
import org.lookback.invitation.Invitation.Ending;
import org.lookback.notice.Notice;
import org.lookback.notice.NoticeDesk;
import org.lookback.notice.PatientRecipient;
import org.lookback.notice.Urgency;
import org.lookback.patient.Patients;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a patient what happened, in the transaction in which it happened, and gives her a link to answer by. [S0] */
@Component
class TellPatient {

    /** She waits for these, or cannot wait: an evening hold may be over before the morning. */
    private static final Set<News> AT_ONCE = EnumSet.of(News.HELD, News.REBOOKED, News.SESSION_CANCELLED);

    private final Reschedules cases;
    private final Patients patients;
    private final Invitations invitations;
    private final InvitationLinks links;
    private final NewsWords words;
    private final NoticeDesk notices;
    private final Clock clock;

    TellPatient(
            Reschedules cases,
            Patients patients,
            Invitations invitations,
            InvitationLinks links,
            NewsWords words,
            NoticeDesk notices,
            Clock clock) {
        this.cases = cases;
        this.patients = patients;
        this.invitations = invitations;
        this.links = links;
        this.words = words;
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    void on(RescheduleNews news) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var what = news.what();
        // whoever comes late to a held slot chooses again on the same page
        invitations.endAll(
                news.number(), what == News.CLOSED ? Ending.CLOSED : Ending.REPLACED, now, what == News.HOLD_LAPSED);
        var reschedule = cases.get(news.number());
        if (what == News.CLOSED || !canBeTold(reschedule.patientRef())) {
            return;
        }
        var notice = new Notice(
                NewsWords.template(what).key(),
                news.number(),
                words.of(reschedule, what),
                List.of(new PatientRecipient(reschedule.patientRef()).recipient()),
                AT_ONCE.contains(what) ? Urgency.AT_ONCE : Urgency.DAYTIME,
                "%s:%s:%d".formatted(news.number(), what, reschedule.version()));
        notices.send(notice).ifPresent(id -> links.add(reschedule, what, id));
    }

    /** A booking of somebody the register does not know must not stop a hospital that cancels a session of many. */
    private boolean canBeTold(String patientRef) {
        var card = patients.cards(Set.of(patientRef)).get(patientRef);
        return card != null && !card.deceased();
    }
}
