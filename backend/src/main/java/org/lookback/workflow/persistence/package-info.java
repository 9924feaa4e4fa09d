/** Deadlines in SQL. */
@NullMarked
package org.lookback.workflow.persistence;

import org.jspecify.annotations.NullMarked;
