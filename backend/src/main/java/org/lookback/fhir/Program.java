package org.lookback.fhir;

/** A hospital's own system that is logged in. @param id of its account @param hospital the one whose data it sees and changes */
public record Program(String id, String hospital) {}
