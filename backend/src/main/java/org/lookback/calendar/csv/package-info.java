/** Calendar files that people bring or that we ship. */
@NullMarked
package org.lookback.calendar.csv;

import org.jspecify.annotations.NullMarked;
