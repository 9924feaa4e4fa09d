/** Reads the small CSV sheets in which a district hands over its units and people. */
@NullMarked
package org.lookback.directory.csv;

import org.jspecify.annotations.NullMarked;
