/** Question banks as files that a spreadsheet program opens. */
@NullMarked
package org.lookback.card.csv;

import org.jspecify.annotations.NullMarked;
