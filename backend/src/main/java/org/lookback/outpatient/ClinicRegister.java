package org.lookback.outpatient;

import java.time.LocalDate;
import java.util.List;
import org.lookback.refusal.Refusal;

/** Departments, doctors and sessions as hospitals announce them. Every method is one transaction of its own or joins the caller's. */
public interface ClinicRegister {

    /** Adds a department, or changes its name and kind. @throws Refusal HOSPITAL_UNKNOWN */
    void put(ClinicDepartment department);

    /** Adds a doctor, or changes name and department. @throws Refusal DEPARTMENT_UNKNOWN */
    void put(ClinicDoctor doctor);

    /**
     * Announces a session; announcing it once more gives the one that is there.
     *
     * @throws Refusal DEPARTMENT_UNKNOWN, DOCTOR_UNKNOWN, SESSION_TIMES, SESSION_IN_PAST, SLOTS_OVERLAP, SLOTS_OUTSIDE, DOCTOR_BUSY, SESSION_DIFFERS
     */
    ClinicSession announce(NewSession session);

    /** @throws Refusal SESSION_NOT_FOUND */
    ClinicSession session(String id);

    /** In the order of their times. */
    List<Slot> slots(String sessionId);

    /** Of a hospital, by code. */
    List<ClinicDepartment> departments(String hospital);

    /** Of a hospital, by code. */
    List<ClinicDoctor> doctors(String hospital);

    /** Sessions of a hospital that begin on that day, earliest first. */
    SessionList sessions(String hospital, LocalDate day, int offset, int limit);
}
