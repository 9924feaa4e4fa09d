/** Files of hospitals as a spreadsheet program writes them. */
@NamedInterface("csv")
@NullMarked
package org.lookback.outpatient.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
