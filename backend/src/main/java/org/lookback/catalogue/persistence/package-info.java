/** Categories in the database. */
@NullMarked
package org.lookback.catalogue.persistence;

import org.jspecify.annotations.NullMarked;
