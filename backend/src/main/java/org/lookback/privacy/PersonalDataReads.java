package org.lookback.privacy;

import java.time.Instant;
import java.util.List;

/** Where reads of personal data are kept; nothing is ever changed or removed there. */
public interface PersonalDataReads {

    void add(PersonalDataRead read);

    int count(String who, String what, Instant since);

    /** Newest first. */
    List<PersonalDataRead> find(ReadSearch search);

    long count(ReadSearch search);
}
