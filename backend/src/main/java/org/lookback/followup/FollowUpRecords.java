package org.lookback.followup;

import java.time.Instant;
import java.util.Optional;
import org.lookback.casefile.CaseNumber;

/** Where addresses of follow-up pages and ratings are kept. */
public interface FollowUpRecords {

    Optional<String> token(CaseNumber number);

    Optional<CaseNumber> caseOf(String token);

    /** Gives a case its address. @return the one it has now, also when somebody else was first */
    String addToken(CaseNumber number, String token, Instant at);

    Optional<Rating> rating(CaseNumber number);

    /** @return false if the case has been rated already */
    boolean add(Rating rating);
}
