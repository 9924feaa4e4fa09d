package org.lookback.fhir;

import org.lookback.eligibility.Evidence;
import org.lookback.outpatient.ExternalId;

/** A test result as a hospital's system sends it. */
public record PushedResult(ExternalId number, Evidence evidence) {}
