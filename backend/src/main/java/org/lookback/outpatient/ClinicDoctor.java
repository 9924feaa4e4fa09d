package org.lookback.outpatient;

/** A doctor who sees patients in a department. @param code unique in the hospital */
public record ClinicDoctor(String hospital, String code, String name, String department) {}
