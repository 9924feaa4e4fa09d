/** Quartz jobs of the case files. */
@NullMarked
package org.lookback.casefile.job;

import org.jspecify.annotations.NullMarked;
