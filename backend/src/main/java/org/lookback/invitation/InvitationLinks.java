package org.lookback.invitation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.News;
import org.lookback.appointment.RescheduleCase;
import org.lookback.calendar.DistrictTime;
import org.lookback.outpatient.Bookings;
import org.lookback.publicity.PublicAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a patient the address of her page, good until a week after the visit it is about. */
@Service
public class InvitationLinks {

    private static final String PAGE = "/v/";
    private static final int DAYS = 7;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final Invitations invitations;
    private final InvitationTokens tokens;
    private final PublicAddress address;
    private final Bookings bookings;
    private final Clock clock;

    InvitationLinks(
            Invitations invitations, InvitationTokens tokens, PublicAddress address, Bookings bookings, Clock clock) {
        this.invitations = invitations;
        this.tokens = tokens;
        this.address = address;
        this.bookings = bookings;
        this.clock = clock;
    }

    /** @param notice id of the message that will carry it */
    @Transactional
    public Invitation add(RescheduleCase reschedule, News news, @Nullable String notice) {
        var id = UUID.randomUUID().toString();
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var visit = bookings.get(reschedule.appointment()).startsAt();
        var from = now.isAfter(visit) ? now : visit;
        var until = DistrictTime.at(DistrictTime.dayOf(from).plusDays(DAYS), END_OF_DAY);
        var invitation = new Invitation(id, reschedule.number(), news, notice, now, until, 0, null, null);
        invitations.add(invitation, tokens.hash(tokens.of(id)));
        return invitation;
    }

    /** The one that is open now, else a new one: for somebody who sits at the desk or is on the phone. */
    @Transactional
    public Invitation forDesk(RescheduleCase reschedule, News news) {
        return invitations
                .openOf(reschedule.number())
                .filter(open -> open.isOpenAt(now()))
                .orElseGet(() -> add(reschedule, news, null));
    }

    /** For people outside; empty while nobody has set the public address. */
    public String whole(Invitation invitation) {
        return address.base().isEmpty() ? "" : address.base() + path(invitation);
    }

    public String path(Invitation invitation) {
        return PAGE + tokens.of(invitation.id());
    }

    private Instant now() {
        return clock.instant();
    }
}
