package org.lookback.outpatient;

/** How the hospital's own system calls something: FHIR identifier. Unique per kind of thing. @param system URI, at most 200 characters @param value at most 100 */
public record ExternalId(String system, String value) {}
