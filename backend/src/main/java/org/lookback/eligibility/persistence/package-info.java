/** Results sealed as one text each, and decisions about bookings without any result. */
@NullMarked
package org.lookback.eligibility.persistence;

import org.jspecify.annotations.NullMarked;
