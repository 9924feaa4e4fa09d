/** What the diagrams of rescheduling call. */
@NullMarked
package org.lookback.appointment.engine;

import org.jspecify.annotations.NullMarked;
