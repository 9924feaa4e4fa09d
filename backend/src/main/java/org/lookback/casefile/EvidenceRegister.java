package org.lookback.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where it is written down which evidence exists and to which case it belongs. */
public interface EvidenceRegister {

    void insert(Evidence evidence);

    Optional<Evidence> find(String id);

    List<Evidence> ofCase(String caseNo);

    /** Gives unattached evidence of this person to a case. @return how many of the ids could be attached */
    int attach(Collection<String> ids, String caseNo, String step, String uploadedBy);

    /** How many of the ids belong to the case. */
    int countOfCase(Collection<String> ids, String caseNo);

    List<Evidence> unattachedBefore(Instant before, int limit);

    void delete(Collection<String> ids);

    boolean isUsed(String sha256);
}
