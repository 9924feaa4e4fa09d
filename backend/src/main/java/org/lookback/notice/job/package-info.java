/** What runs by itself: the dispatch loop, and the Quartz jobs that belong to the district and not to one case. */
@NullMarked
package org.lookback.notice.job;

import org.jspecify.annotations.NullMarked;
