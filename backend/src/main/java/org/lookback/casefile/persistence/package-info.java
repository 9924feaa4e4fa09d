/** Case files in SQL and evidence on disk. */
@NullMarked
package org.lookback.casefile.persistence;

import org.jspecify.annotations.NullMarked;
