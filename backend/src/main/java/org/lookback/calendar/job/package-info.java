/** What happens to the calendar when the application starts. */
@NullMarked
package org.lookback.calendar.job;

import org.jspecify.annotations.NullMarked;
