/** Question banks, attempts and answers in tables. */
@NullMarked
package org.lookback.card.persistence;

import org.jspecify.annotations.NullMarked;
