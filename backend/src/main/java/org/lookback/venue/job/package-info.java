/** Imports at work beside the requests. */
@NullMarked
package org.lookback.venue.job;

import org.jspecify.annotations.NullMarked;
