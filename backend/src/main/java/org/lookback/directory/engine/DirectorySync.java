package org.lookback.directory.engine;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.lookback.directory.Accounts;
import org.lookback.directory.DeputiesToday;
import org.lookback.directory.DirectoryChanged;
import org.lookback.directory.GroupPlan;
import org.lookback.directory.People;
import org.lookback.directory.Units;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the engine's users, groups and memberships equal to the directory, writing only what differs. */
@Component
class DirectorySync implements Accounts {

    private final IdentityService identities;
    private final EngineUsers users;
    private final EngineGroups groups;
    private final Units units;
    private final People people;
    private final DeputiesToday deputies;
    private final ApplicationEventPublisher events;

    DirectorySync(
            IdentityService identities,
            EngineUsers users,
            EngineGroups groups,
            Units units,
            People people,
            DeputiesToday deputies,
            ApplicationEventPublisher events) {
        this.identities = identities;
        this.users = users;
        this.groups = groups;
        this.units = units;
        this.people = people;
        this.deputies = deputies;
        this.events = events;
    }

    @Override
    @Transactional
    public void synchronize() {
        WithoutUser.run(identities, () -> {
            var everybody = people.all();
            var plan = GroupPlan.of(units.all(), everybody, people.allPosts(), people.allDuties(), deputies.today());
            users.follow(everybody);
            groups.follow(plan, everybody);
            events.publishEvent(new DirectoryChanged());
        });
    }

    @Override
    @Transactional
    public void givePassword(Collection<String> ids, String password) {
        WithoutUser.run(identities, () -> users.givePassword(List.copyOf(ids), password));
    }
}
