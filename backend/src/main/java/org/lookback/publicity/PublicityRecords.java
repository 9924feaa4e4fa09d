package org.lookback.publicity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where addresses of pages and decisions about them are kept. */
public interface PublicityRecords {

    Optional<String> token(String venueCode);

    Optional<String> venueOf(String token);

    /** Gives a venue its address. @return the one it has now, also when somebody else was first */
    String addToken(String venueCode, String token, Instant at);

    /** Newest first. */
    List<PublicityDecision> decisions(String venueCode);

    /** @return false if somebody else has decided at the same moment */
    boolean add(PublicityDecision decision);
}
