/** What happens without anybody asking: shipped questions, papers whose time is over. */
@NullMarked
package org.lookback.card.job;

import org.jspecify.annotations.NullMarked;
