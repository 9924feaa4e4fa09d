/** The rates in SQL. */
@NullMarked
package org.lookback.rates.persistence;

import org.jspecify.annotations.NullMarked;
