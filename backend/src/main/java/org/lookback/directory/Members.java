package org.lookback.directory;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Who is in which group, kept at hand: asked for every task that begins and for every notice. */
@Service
public class Members {

    /** Another node may have changed the directory: how long at most until this one knows. */
    private static final long LOOK_AGAIN = Duration.ofSeconds(5).toNanos();

    private final Units units;
    private final People people;
    private final DeputiesToday deputies;
    private volatile @Nullable Known known;

    private record Known(Map<String, Set<String>> members, long lookedAt) {}

    Members(Units units, People people, DeputiesToday deputies) {
        this.units = units;
        this.people = people;
        this.deputies = deputies;
    }

    List<String> of(String group) {
        return List.copyOf(members().getOrDefault(group, Set.of()));
    }

    @EventListener(DirectoryChanged.class)
    void forget() {
        known = null;
    }

    private Map<String, Set<String>> members() {
        var before = known;
        var now = System.nanoTime();
        if (before != null && now - before.lookedAt < LOOK_AGAIN) {
            return before.members;
        }
        var plan = GroupPlan.of(units.all(), people.all(), people.allPosts(), people.allDuties(), deputies.today());
        known = new Known(plan.members(), now);
        return plan.members();
    }
}
