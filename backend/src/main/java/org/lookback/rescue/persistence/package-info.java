/** Reads the books of the outpatient register and of rescheduling; writes nothing. */
@NullMarked
package org.lookback.rescue.persistence;

import org.jspecify.annotations.NullMarked;
