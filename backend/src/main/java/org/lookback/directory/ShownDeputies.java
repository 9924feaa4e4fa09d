package org.lookback.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts names to deputies: colleagues see who stands in for whom, the reason only those concerned. */
final class ShownDeputies {

    private final People people;
    private final DeputyRights rights;
    private final String reader;

    ShownDeputies(People people, DeputyRights rights, String reader) {
        this.people = people;
        this.rights = rights;
        this.reader = reader;
    }

    List<ShownDeputy> of(List<Deputy> deputies, LocalDate today) {
        if (deputies.isEmpty()) {
            return List.of();
        }
        var everybody = people.all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var posts = people.posts(deputies.stream().map(Deputy::person).collect(Collectors.toSet())).stream()
                .collect(Collectors.groupingBy(Post::person));
        return deputies.stream()
                .map(one -> {
                    var person = everybody.get(one.person());
                    var mayEnd = person != null && rights.reach(person, posts.getOrDefault(one.person(), List.of()));
                    var concerned = mayEnd || Set.of(one.person(), one.deputy()).contains(reader);
                    return new ShownDeputy(
                            one,
                            person == null ? one.person() : person.name(),
                            everybody.containsKey(one.deputy())
                                    ? everybody.get(one.deputy()).name()
                                    : one.deputy(),
                            concerned ? one.reason() : null,
                            one.runsOn(today),
                            mayEnd && one.isOpenOn(today));
                })
                .toList();
    }
}
