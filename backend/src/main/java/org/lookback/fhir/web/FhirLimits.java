package org.lookback.fhir.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How much one message may be, under {@code lookback.fhir}. */
@Component
record FhirLimits(
        @Value("${lookback.fhir.max-bytes:5000000}") int bytes,
        @Value("${lookback.fhir.max-entries:1000}") int entries,
        @Value("${lookback.fhir.max-writers:4}") int writers) {}
