/** The read log's table. */
@NullMarked
package org.lookback.privacy.persistence;

import org.jspecify.annotations.NullMarked;
