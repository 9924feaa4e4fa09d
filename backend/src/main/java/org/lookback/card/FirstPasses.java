package org.lookback.card;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** First-pass rate of the knowledge test (B2, indicators): first counting attempts of a case that passed / all of them. */
public interface FirstPasses {

    /** @param from inclusive. @param before exclusive. @param units only cases these units lead; null = all */
    record Question(Instant from, Instant before, @Nullable Set<String> units) {}

    /** A rate before it is divided. */
    record Fraction(long numerator, long denominator) {}

    /** One first attempt. @param met whether it counts in the numerator */
    record Counted(String caseNo, String venueCode, int attempt, int score, boolean met, Instant endedAt) {}

    Fraction fraction(Question question);

    /** By time; as many as {@link Fraction#denominator()} in all. */
    List<Counted> counted(Question question, int limit, int offset);
}
