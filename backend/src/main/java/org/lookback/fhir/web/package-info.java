/** HAPI FHIR's server: resources in and out, everything checked by its validator, every "no" an OperationOutcome. */
@NullMarked
package org.lookback.fhir.web;

import org.jspecify.annotations.NullMarked;
