/** Hotline cases in the database. */
@NullMarked
package org.lookback.hotline.persistence;

import org.jspecify.annotations.NullMarked;
