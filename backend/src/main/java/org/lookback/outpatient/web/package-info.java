/** The register of clinics and bookings for the staff of hospitals. */
@NullMarked
package org.lookback.outpatient.web;

import org.jspecify.annotations.NullMarked;
