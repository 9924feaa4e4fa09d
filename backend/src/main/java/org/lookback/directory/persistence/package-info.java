/** The directory's tables. */
@NullMarked
package org.lookback.directory.persistence;

import org.jspecify.annotations.NullMarked;
