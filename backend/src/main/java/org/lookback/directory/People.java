package org.lookback.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where people, their posts and their duties are kept. */
public interface People {

    boolean none();

    Optional<Person> find(String id);

    List<Person> all();

    /** Everybody whose own unit this is or who holds a post in it, the inactive ones too. */
    List<Person> ofUnit(String unitCode);

    List<Post> posts(Collection<String> people);

    List<Post> allPosts();

    List<Duty> duties(Collection<String> people);

    List<Duty> allDuties();

    /** Officer numbers such as {@code I01} by person id. */
    Map<String, String> officerNumbers();

    /** Adds or overwrites these people; their posts and duties become exactly the given ones. */
    void put(List<PersonEntry> entries);
}
