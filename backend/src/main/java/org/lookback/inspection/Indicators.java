package org.lookback.inspection;

import java.util.List;

/** The numbers about inspections, and what is behind each of them. */
public interface Indicators {

    Fraction fraction(IndicatorQuestion question);

    /** By time; as many as {@link Fraction#denominator()} in all. */
    List<CountedCase> counted(IndicatorQuestion question, int limit, int offset);
}
