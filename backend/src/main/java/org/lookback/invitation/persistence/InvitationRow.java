package org.lookback.invitation.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.News;
import org.lookback.casefile.CaseNumber;
import org.lookback.invitation.Invitation;

/** A row of {@code patient_invitation}, without the hash by which it is found. */
record InvitationRow(
        String id,
        String caseNo,
        News news,
        @Nullable String notice,
        Instant createdAt,
        Instant expiresAt,
        int wrongTries,
        @Nullable Instant endedAt,
        Invitation.@Nullable Ending endedHow) {

    static InvitationRow of(Invitation one) {
        return new InvitationRow(
                one.id(),
                one.caseNo().value(),
                one.news(),
                one.notice(),
                one.createdAt(),
                one.expiresAt(),
                one.wrongTries(),
                one.endedAt(),
                one.endedHow());
    }

    Invitation invitation() {
        return new Invitation(
                id, new CaseNumber(caseNo), news, notice, createdAt, expiresAt, wrongTries, endedAt, endedHow);
    }
}
