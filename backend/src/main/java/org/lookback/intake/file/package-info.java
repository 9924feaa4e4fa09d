/** Reads the mapping files people edit. */
@NullMarked
package org.lookback.intake.file;

import org.jspecify.annotations.NullMarked;
