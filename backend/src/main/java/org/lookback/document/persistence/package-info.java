/** Which papers were printed, and the numbers they got, in SQL. */
@NullMarked
package org.lookback.document.persistence;

import org.jspecify.annotations.NullMarked;
