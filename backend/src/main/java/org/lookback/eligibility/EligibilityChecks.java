package org.lookback.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.DepartmentKind;

/** Checks bookings against the rule of their day and department, and keeps what was found. */
public interface EligibilityChecks {

    /** The rule that holds for a kind of department on the day of a slot; empty if nothing is asked. */
    Optional<EligibilityRule> rule(DepartmentKind kind, LocalDate day);

    Eligibility check(Appointment appointment);

    /** Many at once, with a fixed number of queries; in the same order. */
    List<Eligibility> check(List<Appointment> appointments);
}
