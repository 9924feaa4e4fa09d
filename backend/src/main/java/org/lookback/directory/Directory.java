package org.lookback.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers who works where, who may inspect what, and takes declared interests. */
@Service
public class Directory {

    private final Units units;
    private final People people;
    private final Officers officers;
    private final Members members;
    private final DeputiesToday deputies;
    private final Clock clock;

    Directory(Units units, People people, Officers officers, Members members, DeputiesToday deputies, Clock clock) {
        this.units = units;
        this.people = people;
        this.officers = officers;
        this.members = members;
        this.deputies = deputies;
        this.clock = clock;
    }

    public Unit unit(String code) {
        return findUnit(code)
                .orElseThrow(() -> Refusal.notFound("UNIT_UNKNOWN", "没有代码为“%s”的机构，请核对机构代码。".formatted(code)));
    }

    public Optional<Unit> findUnit(String code) {
        return units.find(code);
    }

    public List<Unit> units() {
        return units.all();
    }

    public Person person(String id) {
        return findPerson(id)
                .orElseThrow(() -> Refusal.notFound("PERSON_UNKNOWN", "没有账号为“%s”的人员，请核对账号。".formatted(id)));
    }

    public Optional<Person> findPerson(String id) {
        return people.find(id);
    }

    /** Everybody whose own unit this is or who holds a post in it. */
    public List<Person> peopleOf(String unitCode) {
        return people.ofUnit(unitCode);
    }

    public List<Post> posts(Collection<String> personIds) {
        return people.posts(personIds);
    }

    /** Active enforcement officers of one unit, or of all when none is named. */
    public List<Person> officers(@Nullable String unit) {
        return officers.active(unit);
    }

    /** Officer numbers such as {@code I01} by person id; a random draw orders by them. */
    public Map<String, String> officerNumbers() {
        return people.officerNumbers();
    }

    /** The groups this person is in, as a deputy too; none for somebody who has left or is unknown. */
    public Set<String> groupsOf(String personId) {
        var groups = new TreeSet<String>();
        var active = people.find(personId).filter(Person::active);
        if (active.isPresent()) {
            var unit = active.get().unit();
            groups.add(SpecialGroup.STAFF.id());
            var standing = standing(personId);
            standing.posts().stream()
                    .filter(post -> post.person().equals(personId))
                    .forEach(post -> groups.add(post.group()));
            standing.duties().stream()
                    .filter(duty -> duty.person().equals(personId))
                    .forEach(duty -> groups.addAll(SpecialGroup.groupsOf(duty.group(), unit)));
            Stream.concat(
                            Stream.of(unit),
                            standing.posts().stream()
                                    .filter(post -> post.person().equals(personId))
                                    .map(Post::unit))
                    .distinct()
                    .forEach(code -> units.find(code)
                            .ifPresent(one -> groups.add(one.kind().group())));
        }
        return groups;
    }

    /** The units in which this person holds a post, as a deputy too. */
    public Set<String> workingUnits(String personId) {
        return standing(personId).posts().stream()
                .filter(post -> post.person().equals(personId))
                .map(Post::unit)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the person is in a group of this unit, by a post of their own or by standing in for somebody. */
    public boolean worksFor(String personId, String unit) {
        return groupsOf(personId).stream().anyMatch(group -> group.startsWith(unit + "-"));
    }

    private Standing standing(String personId) {
        var acting = deputies.today().stream()
                .filter(one -> one.deputy().equals(personId))
                .toList();
        var held = new TreeSet<String>(Set.of(personId));
        acting.stream()
                .map(Deputy::person)
                .filter(one -> people.find(one).filter(Person::active).isPresent())
                .forEach(held::add);
        return Standing.of(held, people.posts(held), people.duties(held), acting);
    }

    /** Who is in this group and has not left, in order of their ids; up to five seconds old. Nobody for an unknown group. */
    public List<String> members(String group) {
        return members.of(group);
    }

    /** Whether this person may inspect this venue on that day; refused only if nobody has the id. */
    public OfficerFitness fitness(String personId, String venueCode, LocalDate on) {
        person(personId);
        return Objects.requireNonNull(fitness(List.of(personId), venueCode, on).get(personId));
    }

    /** The same for many people with one look into the files; unknown ids are absent from the answer. */
    public Map<String, OfficerFitness> fitness(Collection<String> personIds, String venueCode, LocalDate on) {
        return officers.files(personIds, venueCode).stream()
                .collect(Collectors.toMap(OfficerFile::id, file -> file.fitness(on)));
    }

    /** From now on this person does not inspect this venue (回避). [B1] */
    @Transactional
    public void declareInterest(String personId, String venueCode, String reason) {
        person(personId);
        if (venueCode.isBlank()
                || venueCode.length() > InterestSheet.VENUE_CODE_LENGTH
                || reason.isBlank()
                || reason.length() > InterestSheet.REASON_LENGTH) {
            throw Refusal.invalid("INTEREST_INCOMPLETE", "申报回避须写明场所编码和理由（理由不超过 500 字），请补充后重试。");
        }
        officers.putInterests(List.of(new Interest(personId, venueCode, reason.strip(), DistrictDay.today(clock))));
    }
}
