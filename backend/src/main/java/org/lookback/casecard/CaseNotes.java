package org.lookback.casecard;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where notes on cases are kept. */
public interface CaseNotes {

    void add(CaseNote note);

    Optional<CaseNote> find(String id);

    void withdraw(String id, Instant at);

    /** Those that stand, newest first. */
    List<CaseNote> ofCase(String caseNo);
}
