/** Objections in SQL. */
@NullMarked
package org.lookback.representation.persistence;

import org.jspecify.annotations.NullMarked;
