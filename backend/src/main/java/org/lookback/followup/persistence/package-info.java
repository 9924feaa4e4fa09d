/** Links, ratings, and the hotline's tables as the public may see them. */
@NullMarked
package org.lookback.followup.persistence;

import org.jspecify.annotations.NullMarked;
