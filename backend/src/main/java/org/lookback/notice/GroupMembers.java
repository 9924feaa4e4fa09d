package org.lookback.notice;

import java.util.List;
import org.lookback.directory.Directory;
import org.lookback.directory.Person;
import org.springframework.stereotype.Service;

/** Who is in a group at this moment, people who have left excepted. */
@Service
public class GroupMembers {

    private final Directory directory;

    public GroupMembers(Directory directory) {
        this.directory = directory;
    }

    boolean activePerson(String id) {
        return directory.findPerson(id).filter(Person::active).isPresent();
    }

    /** In order of their ids; nobody for a group that does not exist. */
    List<String> of(String group) {
        return directory.members(group);
    }
}
