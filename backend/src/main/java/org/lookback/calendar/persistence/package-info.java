/** The calendar in the database. */
@NullMarked
package org.lookback.calendar.persistence;

import org.jspecify.annotations.NullMarked;
