package org.lookback.invitation.persistence;

import java.time.Instant;
import java.util.Optional;
import org.lookback.casefile.CaseNumber;
import org.lookback.invitation.Invitation;
import org.lookback.invitation.Invitations;
import org.springframework.stereotype.Repository;

@Repository
class SqlInvitations implements Invitations {

    private final InvitationMapper mapper;

    SqlInvitations(InvitationMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Invitation invitation, String tokenHash) {
        mapper.insert(InvitationRow.of(invitation), tokenHash);
    }

    @Override
    public Optional<Invitation> byHash(String tokenHash) {
        return Optional.ofNullable(mapper.selectByHash(tokenHash)).map(InvitationRow::invitation);
    }

    @Override
    public Optional<Invitation> ofNotice(String notice) {
        return Optional.ofNullable(mapper.selectByNotice(notice)).map(InvitationRow::invitation);
    }

    @Override
    public Optional<Invitation> openOf(CaseNumber number) {
        return Optional.ofNullable(mapper.selectOpen(number.value())).map(InvitationRow::invitation);
    }

    @Override
    public boolean end(String id, Invitation.Ending how, Instant at) {
        return mapper.end(id, how, at) == 1;
    }

    @Override
    public void endAll(CaseNumber number, Invitation.Ending how, Instant at, boolean butHeld) {
        mapper.endAll(number.value(), how, at, butHeld);
    }

    @Override
    public void wrongTry(String id) {
        mapper.addWrongTry(id);
    }
}
