/** Deletes health data when nobody needs it any more. */
@NullMarked
package org.lookback.eligibility.job;

import org.jspecify.annotations.NullMarked;
