/** Category lists as files that a spreadsheet program opens. */
@NullMarked
package org.lookback.catalogue.csv;

import org.jspecify.annotations.NullMarked;
