/** Patients in their own tables: sealed columns, and marks by which equal values are found. */
@NullMarked
package org.lookback.patient.persistence;

import org.jspecify.annotations.NullMarked;
