package org.lookback.patient;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.lookback.eligibility.ClosedCases;
import org.springframework.boot.test.context.TestComponent;

/** Patients of whom tests say where they are treated and when their last case was closed. */
@TestComponent
public class PatientsInCare implements PatientTies, ClosedCases {

    private final Map<String, String> hospitals = new ConcurrentHashMap<>();
    private final Map<String, Instant> closed = new ConcurrentHashMap<>();
    private final Set<String> open = ConcurrentHashMap.newKeySet();

    public void treatedAt(String hospital, String patientRef) {
        hospitals.put(patientRef, hospital);
    }

    public void closed(String patientRef, Instant at) {
        closed.put(patientRef, at);
    }

    public void open(String patientRef) {
        open.add(patientRef);
    }

    @Override
    public boolean treats(String patientRef, Set<String> units) {
        return units.contains(hospitals.getOrDefault(patientRef, ""));
    }

    @Override
    public Map<String, Instant> lastClosed(Collection<String> patientRefs) {
        return patientRefs.stream().filter(closed::containsKey).collect(Collectors.toMap(ref -> ref, closed::get));
    }

    @Override
    public Set<String> busy(Collection<String> patientRefs) {
        return patientRefs.stream().filter(open::contains).collect(Collectors.toSet());
    }
}
