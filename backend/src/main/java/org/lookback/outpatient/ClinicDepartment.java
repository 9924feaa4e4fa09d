package org.lookback.outpatient;

/** A department of a hospital. Which one a patient visits is health data: it stays in the hospital (C5). */
public record ClinicDepartment(String hospital, String code, String name, DepartmentKind kind) {}
