package org.lookback.outpatient;

import java.time.LocalDate;

/**
 * A patient may not book from one day to another, both included.
 *
 * @param appointment the no-show that was one too many
 * @param countedOn the day of that visit, whose period was counted
 */
public record Suspension(
        String appointment, String patientRef, LocalDate countedOn, LocalDate fromOn, LocalDate untilOn) {}
