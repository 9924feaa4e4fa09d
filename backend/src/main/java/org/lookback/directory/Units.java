package org.lookback.directory;

import java.util.List;
import java.util.Optional;

/** Where units are kept. */
public interface Units {

    Optional<Unit> find(String code);

    List<Unit> all();

    /** Adds the new ones and overwrites the others; a parent comes before its children. */
    void put(List<Unit> units);
}
