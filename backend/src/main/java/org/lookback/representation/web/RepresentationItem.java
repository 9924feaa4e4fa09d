package org.lookback.representation.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.privacy.Masking;
import org.lookback.privacy.PersonalData;
import org.lookback.representation.Act;
import org.lookback.representation.ContestedItem;
import org.lookback.representation.Representation;

/**
 * An objection as the interface shows it, names masked.
 *
 * @param track as the tasks of its process have it
 * @param filedBy who filed it for the venue
 * @param code why it was not taken up; null otherwise
 * @param decideBy until when somebody must rule; null if nobody has to
 */
record RepresentationItem(
        int seq,
        String track,
        String caseNo,
        String title,
        List<ContestedItem> items,
        String grounds,
        String filedBy,
        OffsetDateTime filedAt,
        OffsetDateTime limit,
        List<String> evidence,
        String registeredBy,
        OffsetDateTime registeredAt,
        Representation.State state,
        String stateLabel,
        @Nullable String code,
        @Nullable OffsetDateTime decideBy,
        @Nullable Done ruling,
        boolean stayed,
        @Nullable Done stay,
        @Nullable Done stayLifted,
        @Nullable Told informed) {

    /** Who decided something, when and why. */
    record Done(String by, OffsetDateTime at, String reason) {
        static @Nullable Done of(@Nullable Act act) {
            return act == null ? null : new Done(act.by(), local(act.at()), act.reason());
        }
    }

    /** How the venue learnt of the ruling. */
    record Told(OffsetDateTime at, String way, String person, String by) {}

    static RepresentationItem of(Representation one, String title, @Nullable Instant decideBy, PersonalData personal) {
        var filing = one.filing();
        var told = one.informing();
        var stay = one.stay();
        return new RepresentationItem(
                one.seq(),
                one.track(),
                one.caseNo(),
                title,
                one.items(),
                filing.grounds(),
                Masking.name(personal.decrypt(filing.person())),
                local(filing.filedAt()),
                local(filing.limit()),
                filing.evidence(),
                filing.registeredBy(),
                local(filing.registeredAt()),
                one.state(),
                one.state().label(),
                one.code(),
                decideBy == null ? null : local(decideBy),
                Done.of(one.ruling()),
                one.isStayed(),
                Done.of(stay == null ? null : stay.granted()),
                Done.of(stay == null ? null : stay.lifted()),
                told == null
                        ? null
                        : new Told(
                                local(told.at()),
                                told.way().label(),
                                Masking.name(personal.decrypt(told.person())),
                                told.by()));
    }

    static OffsetDateTime local(Instant at) {
        return at.atZone(DistrictTime.ZONE).toOffsetDateTime();
    }
}
