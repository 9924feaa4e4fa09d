package org.lookback.directory.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lookback.directory.Duty;
import org.lookback.directory.People;
import org.lookback.directory.Person;
import org.lookback.directory.PersonEntry;
import org.lookback.directory.Post;
import org.springframework.stereotype.Repository;

@Repository
class SqlPeople implements People {

    private final PersonMapper mapper;

    SqlPeople(PersonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean none() {
        return mapper.selectAny() == null;
    }

    @Override
    public Optional<Person> find(String id) {
        return Optional.ofNullable(mapper.selectById(id));
    }

    @Override
    public List<Person> all() {
        return mapper.list();
    }

    @Override
    public List<Person> ofUnit(String unitCode) {
        return mapper.listByUnit(unitCode);
    }

    @Override
    public List<Post> posts(Collection<String> people) {
        return people.isEmpty() ? List.of() : mapper.listPosts(people);
    }

    @Override
    public List<Post> allPosts() {
        return mapper.listPosts(null);
    }

    @Override
    public List<Duty> duties(Collection<String> people) {
        return people.isEmpty() ? List.of() : mapper.listDuties(people);
    }

    @Override
    public List<Duty> allDuties() {
        return mapper.listDuties(null);
    }

    @Override
    public Map<String, String> officerNumbers() {
        return mapper.listNumbered().stream()
                .collect(Collectors.toMap(PersonRow::id, row -> Objects.requireNonNull(row.officerNo())));
    }

    @Override
    public void put(List<PersonEntry> entries) {
        // Numbers are given back first: otherwise a swapped one would make the upsert hit the other person's row.
        Portions.of(ids(entries), mapper::releaseOfficerNumbers);
        Portions.of(entries.stream().map(PersonRow::of).toList(), mapper::upsert);
        Portions.of(ids(entries), mapper::deletePosts);
        Portions.of(entries.stream().flatMap(entry -> entry.posts().stream()).toList(), mapper::insertPosts);
        Portions.of(ids(entries), mapper::deleteDuties);
        Portions.of(entries.stream().flatMap(entry -> entry.duties().stream()).toList(), mapper::insertDuties);
    }

    private static List<String> ids(List<PersonEntry> entries) {
        return entries.stream().map(entry -> entry.person().id()).toList();
    }
}
