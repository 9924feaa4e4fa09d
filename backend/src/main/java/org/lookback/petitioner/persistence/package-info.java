/** Petitioners in their own table: sealed columns, and marks by which equal numbers are found. */
@NullMarked
package org.lookback.petitioner.persistence;

import org.jspecify.annotations.NullMarked;
