/** Runs of the pre-screening, and the bookings they look at. */
@NullMarked
package org.lookback.prescreen.persistence;

import org.jspecify.annotations.NullMarked;
