/** Clinics and bookings in SQL. */
@NullMarked
package org.lookback.outpatient.persistence;

import org.jspecify.annotations.NullMarked;
