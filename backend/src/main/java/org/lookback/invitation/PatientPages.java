package org.lookback.invitation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.News;
import org.lookback.appointment.RescheduleCase;
import org.lookback.appointment.RescheduleState;
import org.lookback.appointment.Reschedules;
import org.lookback.invitation.Invitation.Ending;
import org.lookback.outpatient.Bookings;
import org.lookback.publicity.PageToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a patient sees behind her link. */
@Service
@Transactional(readOnly = true)
public class PatientPages {

    private final Invitations invitations;
    private final InvitationTokens tokens;
    private final Reschedules cases;
    private final Bookings bookings;
    private final OpenSheets sheets;
    private final HospitalDesk desk;
    private final Clock clock;

    PatientPages(
            Invitations invitations,
            InvitationTokens tokens,
            Reschedules cases,
            Bookings bookings,
            OpenSheets sheets,
            HospitalDesk desk,
            Clock clock) {
        this.invitations = invitations;
        this.tokens = tokens;
        this.cases = cases;
        this.bookings = bookings;
        this.sheets = sheets;
        this.desk = desk;
        this.clock = clock;
    }

    /** Empty for an address that does not exist. */
    public Optional<PatientSheet> open(String token) {
        return invitation(token).map(this::sheet);
    }

    Optional<Invitation> invitation(String token) {
        return PageToken.wellFormed(token) ? invitations.byHash(tokens.hash(token)) : Optional.empty();
    }

    private PatientSheet sheet(Invitation invitation) {
        var reschedule = cases.get(invitation.caseNo());
        var now = clock.instant();
        var open = reschedule.isOpen() && invitation.isOpenAt(now);
        var scene = open ? Scene.of(reschedule.state(), isLapsed(reschedule, invitation, now)) : Scene.SPENT;
        return scene.isOpen() ? sheets.of(reschedule, scene) : closed(reschedule, invitation, scene);
    }

    private static boolean isLapsed(RescheduleCase reschedule, Invitation invitation, Instant now) {
        var until = reschedule.heldUntil();
        return reschedule.state() == RescheduleState.SLOT_HELD
                ? until != null && now.isAfter(until)
                : invitation.news() == News.HELD || invitation.news() == News.HOLD_LAPSED;
    }

    private PatientSheet closed(RescheduleCase reschedule, Invitation invitation, Scene scene) {
        var hospital = desk.name(reschedule.hospital());
        var phone = desk.phone(reschedule.hospital());
        if (!reschedule.isOpen()) {
            return PatientSheet.closed(Scene.OVER, hospital, phone, Scene.end(reschedule.state()), null);
        }
        var how = invitation.endedHow();
        var said = scene == Scene.BUSY ? "" : how == null ? "链接已经过期。" : how.sentence();
        return PatientSheet.closed(scene, hospital, phone, said, confirmed(reschedule, how));
    }

    private @Nullable Instant confirmed(RescheduleCase reschedule, @Nullable Ending how) {
        return how == Ending.CONFIRMED && reschedule.state() == RescheduleState.REBOOKED
                ? bookings.get(reschedule.appointment()).startsAt()
                : null;
    }
}
