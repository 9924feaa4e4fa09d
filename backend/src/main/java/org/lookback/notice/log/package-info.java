/** The channel that is always there: one line in the log. */
@NullMarked
package org.lookback.notice.log;

import org.jspecify.annotations.NullMarked;
