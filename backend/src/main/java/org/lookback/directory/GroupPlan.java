package org.lookback.directory;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which groups there are and who is in them, computed from the directory.
 *
 * @param names Chinese name by group id
 * @param members active people by group id; every group of {@code names} has an entry
 */
public record GroupPlan(Map<String, String> names, Map<String, Set<String>> members) {

    /**
     * Every unit, retired ones too, keeps its three groups: old cases still name them.
     *
     * @param deputies those who stand in for somebody today
     */
    public static GroupPlan of(
            Collection<Unit> units,
            Collection<Person> people,
            Collection<Post> posts,
            Collection<Duty> duties,
            Collection<Deputy> deputies) {
        var names = new LinkedHashMap<String, String>();
        for (var special : SpecialGroup.values()) {
            names.put(special.id(), special.label());
        }
        for (var kind : UnitKind.values()) {
            names.put(kind.group(), kind.label() + "工作人员");
        }
        for (var unit : units) {
            for (var role : PostRole.values()) {
                names.put(unit.group(role), unit.name() + "·" + role.label());
            }
            if (unit.kind().treatsPatients()) {
                SpecialGroup.ofUnits()
                        .forEach(duty -> names.put(duty.of(unit.code()), unit.name() + "·" + duty.label()));
            }
        }
        var members = new LinkedHashMap<String, Set<String>>();
        names.keySet().forEach(group -> members.put(group, new TreeSet<>()));
        var active = people.stream().filter(Person::active).map(Person::id).collect(Collectors.toSet());
        active.forEach(person -> join(members, SpecialGroup.STAFF.id(), person));
        var standing = Standing.of(active, posts, duties, deputies);
        standing.posts().forEach(post -> join(members, post.group(), post.person()));
        var unitOf = people.stream().collect(Collectors.toMap(Person::id, Person::unit));
        var kinds = units.stream()
                .collect(Collectors.toMap(Unit::code, unit -> unit.kind().group()));
        standing.posts().forEach(post -> join(members, kinds.get(post.unit()), post.person()));
        active.forEach(person -> join(members, kinds.get(unitOf.get(person)), person));
        standing.duties().forEach(duty -> SpecialGroup.groupsOf(duty.group(), unitOf.getOrDefault(duty.person(), ""))
                .forEach(group -> join(members, group, duty.person())));
        return new GroupPlan(names, members);
    }

    private static void join(Map<String, Set<String>> members, @Nullable String group, String person) {
        if (group == null) {
            return;
        }
        members.computeIfAbsent(group, any -> new TreeSet<>()).add(person);
    }
}
