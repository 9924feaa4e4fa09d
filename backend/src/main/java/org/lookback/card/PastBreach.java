package org.lookback.card;

import java.time.LocalDate;

/** One line of the table that explains a card: what was found when, and what became of it. [D5] */
public record PastBreach(LocalDate on, String text, String consequence) {}
