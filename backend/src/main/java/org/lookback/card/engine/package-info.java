/** What the diagrams of yellow cards call. */
@NullMarked
package org.lookback.card.engine;

import org.jspecify.annotations.NullMarked;
