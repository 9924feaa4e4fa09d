/** Entries and their words in the database. */
@NullMarked
package org.lookback.knowledge.persistence;

import org.jspecify.annotations.NullMarked;
