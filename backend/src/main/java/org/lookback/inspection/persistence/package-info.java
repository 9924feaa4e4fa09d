/** Inspections in SQL. */
@NullMarked
package org.lookback.inspection.persistence;

import org.jspecify.annotations.NullMarked;
