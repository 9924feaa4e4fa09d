package org.lookback.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What somebody may do who stands in for somebody else. */
class StandingTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final List<Post> posts = List.of(
            new Post("head", "health", PostRole.HEAD),
            new Post("reviewer", "health", PostRole.REVIEWER),
            new Post("handler", "health", PostRole.HANDLER));

    @Test
    void aDeputyActsInThePostsOfThePersonBesidesHisOwn() {
        var standing = standing(Set.of("head", "reviewer", "handler"), deputy("head", "reviewer"));

        assertThat(standing.posts())
                .containsAll(posts)
                .contains(new Post("reviewer", "health", PostRole.HEAD))
                .hasSize(4);
    }

    @Test
    void thereAreNoChains() {
        var standing = standing(
                Set.of("head", "reviewer", "handler"), deputy("head", "reviewer"), deputy("reviewer", "handler"));

        assertThat(standing.posts())
                .contains(new Post("handler", "health", PostRole.REVIEWER))
                .doesNotContain(new Post("handler", "health", PostRole.HEAD));
    }

    @Test
    void whoeverHasLeftNeitherStandsInNorIsStoodInFor() {
        assertThat(standing(Set.of("reviewer", "handler"), deputy("head", "reviewer"))
                        .posts())
                .hasSize(2);
        assertThat(standing(Set.of("head", "handler"), deputy("head", "reviewer"))
                        .posts())
                .hasSize(2);
    }

    @Test
    void caseWorkPassesButWhatIsBoundToThePersonDoesNot() {
        var duties = List.of(
                new Duty("head", "supervisor"),
                new Duty("head", "officer"),
                new Duty("head", "process-designer"),
                new Duty("head", "privacy-auditor"),
                new Duty("head", "camunda-admin"));

        var standing = Standing.of(Set.of("head", "reviewer"), posts, duties, List.of(deputy("head", "reviewer")));

        assertThat(standing.duties())
                .filteredOn(duty -> duty.person().equals("reviewer"))
                .containsExactly(new Duty("reviewer", "supervisor"));
    }

    @Test
    void itRunsFromTheFirstToTheLastDayAndStopsAtOnceWhenEnded() {
        var week = deputy("head", "reviewer");
        assertThat(week.runsOn(MONDAY.minusDays(1))).isFalse();
        assertThat(week.runsOn(MONDAY)).isTrue();
        assertThat(week.runsOn(MONDAY.plusDays(4))).isTrue();
        assertThat(week.runsOn(MONDAY.plusDays(5))).isFalse();

        var ended = new Deputy(
                1, "head", "reviewer", MONDAY, MONDAY.plusDays(4), "休假", "head", MONDAY, MONDAY.plusDays(2), "head");
        assertThat(ended.runsOn(MONDAY.plusDays(1))).isTrue();
        assertThat(ended.runsOn(MONDAY.plusDays(2))).isFalse();
        assertThat(ended.tiesOn(MONDAY.plusDays(2))).isTrue();
        assertThat(ended.tiesOn(MONDAY.plusDays(3))).isFalse();
    }

    private Standing standing(Set<String> active, Deputy... deputies) {
        return Standing.of(active, posts, List.of(), List.of(deputies));
    }

    private static Deputy deputy(String person, String deputy) {
        return Deputy.named(person, deputy, MONDAY, MONDAY.plusDays(4), "休假", "head", MONDAY);
    }
}
