package org.lookback.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lookback.directory.SpecialGroup;
import org.springframework.stereotype.Service;

/** Turns names of people and groups into people; where there is nobody, the supervisors on duty hear of it instead. */
@Service
public class Recipients {

    private static final List<String> ON_DUTY = List.of(SpecialGroup.SUPERVISOR.id(), SpecialGroup.ADMINISTRATOR.id());

    private final GroupMembers groups;

    public Recipients(GroupMembers groups) {
        this.groups = groups;
    }

    /** @param remarks what the text must add, e.g. that somebody stands in */
    record Resolved(Set<String> people, List<String> remarks) {}

    Resolved resolve(Collection<String> names) {
        var people = new LinkedHashSet<String>();
        var remarks = new ArrayList<String>();
        names.forEach(name -> people.addAll(named(name, remarks)));
        if (names.isEmpty()) {
            people.addAll(standIns("（未指定）", remarks));
        }
        return new Resolved(people, remarks);
    }

    private List<String> named(String name, List<String> remarks) {
        if (PatientRecipient.is(name) || groups.activePerson(name)) {
            return List.of(name);
        }
        var members = groups.of(name);
        return members.isEmpty() ? standIns(name, remarks) : members;
    }

    private List<String> standIns(String name, List<String> remarks) {
        remarks.add("说明：本通知的接收人“%s”目前没有在岗人员，改发督导员（督导员也空缺时发系统管理员），请尽快补充人员或调整岗位。".formatted(name));
        return ON_DUTY.stream()
                .map(groups::of)
                .filter(members -> !members.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
