package org.lookback.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whatever people try in whatever order: no card comes off without all its conditions [S3]. */
class RandomCardTests {

    private static final int COURSES = 5_000;
    private static final int LONGEST = 120;

    @Test
    void noRandomCourseTakesACardOffTooEarly() {
        var removals = 0;
        for (var seed = 0; seed < COURSES; seed++) {
            removals += play(seed);
        }
        // a test that never gets there proves nothing
        assertThat(removals).isGreaterThan(COURSES / 20);
    }

    /** @return how often it came off */
    private static int play(long seed) {
        var removals = 0;
        var course = new RandomCourse(seed);
        var card = CardTests.proposed();
        for (var step = 0; step < LONGEST; step++) {
            var before = card;
            card = course.step(card).orElse(before);
            var arrivedAtRemoval = before.stage() != CardStage.REMOVED && card.stage() == CardStage.REMOVED;
            if (arrivedAtRemoval) {
                removals++;
                assertThat(course.mayBeRemoved(card))
                        .as("seed %d: removed after %s", seed, course.taken)
                        .isTrue();
            }
            assertThat(card.stage().isUp() && card.course().downAt() != null && card.stage() != CardStage.WITHDRAWING)
                    .as("seed %d: up and down at once after %s", seed, course.taken)
                    .isFalse();
        }
        return removals;
    }
}
