/** Reads the files people bring: CSV in the encodings of Chinese offices, XLSX, ZIP; all of them bounded. */
@NullMarked
package org.lookback.venue.file;

import org.jspecify.annotations.NullMarked;
