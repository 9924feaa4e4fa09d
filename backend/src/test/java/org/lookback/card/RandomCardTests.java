package org.lookback.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import org.junit.jupiter.api.Test;

/** Whatever people try in whatever order: no card comes off without all its conditions [S3]. */
class RandomCardTests {

    private static final int COURSES = 5_000;
    private static final int LONGEST = 80;

    @Test
    void noRandomCourseTakesACardOffTooEarly() {
        var ends = new EnumMap<CardStage, Integer>(CardStage.class);
        for (var seed = 0; seed < COURSES; seed++) {
            ends.merge(play(seed), 1, Integer::sum);
        }
        // a test that never gets there proves nothing
        assertThat(ends.getOrDefault(CardStage.REMOVED, 0) + ends.getOrDefault(CardStage.ENDED, 0))
                .isGreaterThan(COURSES / 2);
    }

    private static CardStage play(long seed) {
        var course = new RandomCourse(seed);
        var card = CardTests.proposed();
        for (var step = 0; step < LONGEST; step++) {
            var before = card;
            card = course.step(card).orElse(before);
            var arrivedAtRemoval = before.stage() != CardStage.REMOVED && card.stage() == CardStage.REMOVED;
            if (arrivedAtRemoval) {
                assertThat(course.mayBeRemoved(card))
                        .as("seed %d: removed after %s", seed, course.taken)
                        .isTrue();
            }
            assertThat(card.stage().isUp() && card.course().downAt() != null && card.stage() != CardStage.WITHDRAWING)
                    .as("seed %d: up and down at once after %s", seed, course.taken)
                    .isFalse();
        }
        return card.stage();
    }
}
