/** Numbers of hospitals, and their bookings as they read them. */
@NullMarked
package org.lookback.fhir.persistence;

import org.jspecify.annotations.NullMarked;
