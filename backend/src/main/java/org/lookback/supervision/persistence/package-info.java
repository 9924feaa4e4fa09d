/** Supervised deadlines and levels in the database. */
@NullMarked
package org.lookback.supervision.persistence;

import org.jspecify.annotations.NullMarked;
