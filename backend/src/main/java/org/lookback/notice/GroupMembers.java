package org.lookback.notice;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lookback.directory.Directory;
import org.lookback.directory.Duty;
import org.lookback.directory.People;
import org.lookback.directory.Person;
import org.lookback.directory.Post;
import org.lookback.directory.SpecialGroup;
import org.springframework.stereotype.Service;

/** Who is in a group at this moment, people who have left excepted. */
@Service
public class GroupMembers {

    private final Directory directory;
    private final People people;

    public GroupMembers(Directory directory, People people) {
        this.directory = directory;
        this.people = people;
    }

    boolean activePerson(String id) {
        return directory.findPerson(id).filter(Person::active).isPresent();
    }

    /** In order of their ids; nobody for a group that does not exist. */
    List<String> of(String group) {
        if (group.equals(SpecialGroup.STAFF.id())) {
            return everybody().toList();
        }
        return SpecialGroup.duty(group).isPresent() ? onDuty(group) : inPost(group);
    }

    private List<String> onDuty(String group) {
        var holders = people.allDuties().stream()
                .filter(duty -> duty.group().equals(group))
                .map(Duty::person)
                .collect(Collectors.toSet());
        return holders.isEmpty()
                ? List.of()
                : everybody().filter(holders::contains).toList();
    }

    private Stream<String> everybody() {
        return people.all().stream().filter(Person::active).map(Person::id).sorted();
    }

    /** Groups of a unit are called {@code <unit>-<role>}, and a role has no hyphen. */
    private List<String> inPost(String group) {
        var hyphen = group.lastIndexOf('-');
        if (hyphen < 1) {
            return List.of();
        }
        var colleagues = directory.peopleOf(group.substring(0, hyphen)).stream()
                .filter(Person::active)
                .map(Person::id)
                .toList();
        return colleagues.isEmpty() ? List.of() : holders(group, colleagues);
    }

    private List<String> holders(String group, List<String> colleagues) {
        return directory.posts(colleagues).stream()
                .filter(post -> post.group().equals(group))
                .map(Post::person)
                .distinct()
                .sorted()
                .toList();
    }
}
