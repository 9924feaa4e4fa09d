/** Cases, attempts, clinical notes and corrections in the database. */
@NullMarked
package org.lookback.appointment.persistence;

import org.jspecify.annotations.NullMarked;
