package org.lookback.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.lookback.directory.OfficerFitness;
import org.lookback.directory.OfficerFitness.Fit;
import org.lookback.directory.OfficerFitness.Unfit;
import org.lookback.directory.Person;
import org.lookback.directory.Unit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who could be sent to a venue, with the reason why some may not. */
@Service
@Transactional(readOnly = true)
public class OfficerPool {

    private static final int PAIR = 2;

    private final Inspections inspections;
    private final TeamCheck check;
    private final Directory directory;

    OfficerPool(Inspections inspections, TeamCheck check, Directory directory) {
        this.inspections = inspections;
        this.check = check;
        this.directory = directory;
    }

    /** All officers of the district; those of the lead unit first, the fit before the others. */
    public List<Candidate> candidates(CaseNumber number, LocalDate on) {
        var plan = inspections.get(number).plan();
        return candidates(plan.venueCode(), plan.leadUnit(), on);
    }

    List<Candidate> candidates(String venueCode, String leadUnit, LocalDate on) {
        var people = directory.officers(null);
        var fitness = check.fitness(people.stream().map(Person::id).toList(), venueCode, on);
        var units = directory.units().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return people.stream()
                .filter(person -> fitness.containsKey(person.id()))
                .map(person ->
                        candidate(person, units.getOrDefault(person.unit(), person.unit()), fitness.get(person.id())))
                .sorted(Comparator.comparing((Candidate one) -> !one.unit().equals(leadUnit))
                        .thenComparing(one -> !one.fit())
                        .thenComparing(Candidate::id))
                .toList();
    }

    /** Two who might look back: fit, of the lead unit, and rather not those who were there before (B1 row 15). */
    static List<String> suggested(List<Candidate> candidates, String leadUnit, Collection<String> before) {
        return candidates.stream()
                .filter(one -> one.fit() && one.unit().equals(leadUnit))
                .sorted(Comparator.comparing(one -> before.contains(one.id())))
                .map(Candidate::id)
                .limit(PAIR)
                .toList();
    }

    private static Candidate candidate(Person person, String unitName, @Nullable OfficerFitness fitness) {
        if (fitness instanceof Fit fit) {
            return new Candidate(person.id(), person.name(), person.unit(), unitName, true, fit.credentialNo(), null);
        }
        var reason = fitness instanceof Unfit unfit ? unfit.reason() : null;
        return new Candidate(person.id(), person.name(), person.unit(), unitName, false, null, reason);
    }
}
