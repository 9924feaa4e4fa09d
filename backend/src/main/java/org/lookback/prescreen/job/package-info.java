/** When the pre-screening begins and goes on. */
@NullMarked
package org.lookback.prescreen.job;

import org.jspecify.annotations.NullMarked;
