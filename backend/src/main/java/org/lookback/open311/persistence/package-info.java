/** Keys, and what the public may see of requests. */
@NullMarked
package org.lookback.open311.persistence;

import org.jspecify.annotations.NullMarked;
