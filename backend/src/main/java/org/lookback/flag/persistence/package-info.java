/** The tables of the red flags. */
@NullMarked
package org.lookback.flag.persistence;

import org.jspecify.annotations.NullMarked;
