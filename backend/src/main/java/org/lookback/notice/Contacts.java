package org.lookback.notice;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where addresses and preferences of people are kept, the addresses encrypted. */
public interface Contacts {

    /** Of those who chose something; opens no address. */
    List<Habit> habits(Collection<String> people);

    Optional<Preference> find(String person);

    void put(Preference preference);
}
