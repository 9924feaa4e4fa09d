/** Quartz jobs of the directory. */
@NullMarked
package org.lookback.directory.job;

import org.jspecify.annotations.NullMarked;
