package org.lookback.invitation;

import java.time.Instant;
import java.util.Optional;
import org.lookback.casefile.CaseNumber;

/** Where invitations are kept. */
public interface Invitations {

    void add(Invitation invitation, String tokenHash);

    Optional<Invitation> byHash(String tokenHash);

    /** The one that a message carries. */
    Optional<Invitation> ofNotice(String notice);

    /** The newest that has not ended. */
    Optional<Invitation> openOf(CaseNumber number);

    /** Whoever comes second waits for the first and finds it ended. @return false if it had ended */
    boolean end(String id, Invitation.Ending how, Instant at);

    /** All of a case. @param butHeld leaves those that offered a held slot */
    void endAll(CaseNumber number, Invitation.Ending how, Instant at, boolean butHeld);

    void wrongTry(String id);
}
