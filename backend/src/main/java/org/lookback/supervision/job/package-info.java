/** Fills the supervised tables of an upgraded installation. */
@NullMarked
package org.lookback.supervision.job;

import org.jspecify.annotations.NullMarked;
