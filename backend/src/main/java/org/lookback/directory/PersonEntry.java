package org.lookback.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person as a district hands him over: with number, posts and duties. */
public record PersonEntry(Person person, @Nullable String officerNo, List<Post> posts, List<Duty> duties) {

    public PersonEntry {
        posts = List.copyOf(posts);
        duties = List.copyOf(duties);
    }
}
