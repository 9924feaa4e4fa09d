package org.lookback.directory.web;

import java.util.List;
import org.lookback.directory.Person;
import org.lookback.directory.Post;
import org.lookback.directory.Unit;

/** A unit with the people who work for it and the roles they hold in it. */
record UnitStaffResponse(UnitResponse unit, List<Member> people) {

    record Member(String id, String name, boolean active, List<String> roles) {}

    static UnitStaffResponse of(Unit unit, List<Person> people, List<Post> posts) {
        var members = people.stream()
                .map(person -> new Member(person.id(), person.name(), person.active(), roles(unit, person, posts)))
                .toList();
        return new UnitStaffResponse(UnitResponse.of(unit), members);
    }

    private static List<String> roles(Unit unit, Person person, List<Post> posts) {
        return posts.stream()
                .filter(post -> post.person().equals(person.id()) && post.unit().equals(unit.code()))
                .map(post -> post.role().name())
                .toList();
    }
}
