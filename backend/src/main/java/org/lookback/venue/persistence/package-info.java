/** How the register of venues is kept in the database. */
@NullMarked
package org.lookback.venue.persistence;

import org.jspecify.annotations.NullMarked;
