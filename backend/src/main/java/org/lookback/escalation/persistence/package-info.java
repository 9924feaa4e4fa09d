/** Ladders and their levels in SQL. */
@NullMarked
package org.lookback.escalation.persistence;

import org.jspecify.annotations.NullMarked;
