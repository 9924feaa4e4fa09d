package org.lookback.outpatient;

import java.time.LocalDate;

/** The stretch of time in which no-shows are counted; platforms differ. [W15] */
enum NoShowPeriod {
    CALENDAR_YEAR {
        @Override
        LocalDate first(LocalDate on) {
            return on.withDayOfYear(1);
        }

        @Override
        LocalDate afterLast(LocalDate on) {
            return first(on).plusYears(1);
        }
    },
    HALF_YEAR {
        @Override
        LocalDate first(LocalDate on) {
            return LocalDate.of(on.getYear(), on.getMonthValue() <= 6 ? 1 : 7, 1);
        }

        @Override
        LocalDate afterLast(LocalDate on) {
            return first(on).plusMonths(6);
        }
    },
    QUARTER {
        @Override
        LocalDate first(LocalDate on) {
            return LocalDate.of(on.getYear(), on.getMonth().firstMonthOfQuarter(), 1);
        }

        @Override
        LocalDate afterLast(LocalDate on) {
            return first(on).plusMonths(3);
        }
    },
    ROLLING_YEAR {
        @Override
        LocalDate first(LocalDate on) {
            return on.minusYears(1).plusDays(1);
        }

        @Override
        LocalDate afterLast(LocalDate on) {
            return on.plusDays(1);
        }
    };

    /** The first day of the period that holds on that day. */
    abstract LocalDate first(LocalDate on);

    /** The first day that does not belong to it any more. */
    abstract LocalDate afterLast(LocalDate on);
}
