/** Objections of venues to the yellow card. */
@NullMarked
package org.lookback.card.objection;

import org.jspecify.annotations.NullMarked;
