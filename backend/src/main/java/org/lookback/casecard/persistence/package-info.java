/** Notes in the database. */
@NullMarked
package org.lookback.casecard.persistence;

import org.jspecify.annotations.NullMarked;
