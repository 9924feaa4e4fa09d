package org.lookback.access;

import java.util.Optional;

/** The accounts of the engine, which are the accounts of everything. */
public interface Identities {

    /** Also no while the account is locked after wrong passwords; the engine does not tell the difference. */
    boolean passwordMatches(String id, String password);

    /** The account with its groups as of now; empty if it does not exist any more. */
    Optional<SignedIn> find(String id);

    /** From here on this thread does in the engine what this person may do. */
    void actAs(SignedIn person);

    void actAsNobody();
}
