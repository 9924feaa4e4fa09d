package org.lookback.patient;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lookback.casefile.Reader;
import org.lookback.directory.PostRole;
import org.lookback.directory.SpecialGroup;
import org.springframework.stereotype.Service;

/** Who may deal with a patient's data: people with a post in a hospital or health centre that treats her, and nobody else. (C6) */
@Service
public class TreatingStaff {

    private final List<PatientTies> ties;

    TreatingStaff(List<PatientTies> ties) {
        this.ties = ties;
    }

    /** @return false for everybody whose unit has nothing to do with the patient, overseers of the district too */
    public boolean treats(String patientRef, Reader reader) {
        var units = unitsOf(reader);
        return !units.isEmpty() && ties.stream().anyMatch(known -> known.treats(patientRef, units));
    }

    /** The units in which somebody works on cases: belonging to one is not enough. */
    private static Set<String> unitsOf(Reader reader) {
        return reader.units().stream()
                .filter(unit -> groups(unit).anyMatch(reader.groups()::contains))
                .collect(Collectors.toSet());
    }

    private static Stream<String> groups(String unit) {
        return Stream.concat(
                Arrays.stream(PostRole.values()).map(post -> post.group(unit)),
                Stream.of(SpecialGroup.TRIAGE_NURSE.of(unit), SpecialGroup.PHARMACIST.of(unit)));
    }
}
