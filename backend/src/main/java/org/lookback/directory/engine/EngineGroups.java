package org.lookback.directory.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.lookback.directory.GroupPlan;
import org.lookback.directory.Person;
import org.lookback.directory.SpecialGroup;
import org.springframework.stereotype.Component;

/** The engine's groups and who is in them; one query for all groups, one per group for its members. */
@Component
class EngineGroups {

    private final IdentityService identities;

    EngineGroups(IdentityService identities) {
        this.identities = identities;
    }

    /** Members who are nobody in the directory, such as the first administrator, stay where they are. */
    void follow(GroupPlan plan, List<Person> everybody) {
        var ours = everybody.stream().map(Person::id).collect(Collectors.toSet());
        var groups = identities.createGroupQuery().list().stream()
                .collect(Collectors.toMap(Group::getId, Function.identity()));
        plan.names().forEach((id, name) -> {
            var group = groups.get(id);
            if (group == null) {
                name(identities.newGroup(id), name);
            } else if (!name.equals(group.getName())) {
                name(group, name);
            }
            follow(id, plan.members().getOrDefault(id, Set.of()), group == null ? Set.of() : members(id), ours);
        });
    }

    private void follow(String group, Set<String> wanted, Set<String> present, Set<String> ours) {
        wanted.stream().filter(id -> !present.contains(id)).forEach(id -> identities.createMembership(id, group));
        present.stream()
                .filter(id -> ours.contains(id) && !wanted.contains(id))
                .forEach(id -> identities.deleteMembership(id, group));
    }

    private Set<String> members(String group) {
        var members = new HashSet<String>();
        identities.createUserQuery().memberOfGroup(group).list().stream()
                .map(User::getId)
                .forEach(members::add);
        return members;
    }

    private void name(Group group, String name) {
        group.setName(name);
        // The web apps know the type SYSTEM and keep such groups out of the way of work.
        group.setType(SpecialGroup.ADMINISTRATOR.id().equals(group.getId()) ? "SYSTEM" : "WORKFLOW");
        identities.saveGroup(group);
    }
}
