package org.lookback.directory;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where credentials and declared interests are kept. */
public interface Officers {

    /** Active people with the duty {@code officer}, of one unit or of all. */
    List<Person> active(@Nullable String unitCode);

    /** What decides whether these people may inspect the venue; people nobody knows are absent. */
    List<OfficerFile> files(Collection<String> people, String venueCode);

    List<Credential> credentials();

    void putCredentials(List<Credential> credentials);

    void putInterests(List<Interest> interests);
}
