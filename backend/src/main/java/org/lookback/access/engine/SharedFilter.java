package org.lookback.access.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lookback.directory.PostRole;
import org.lookback.directory.SpecialGroup;
import org.lookback.directory.Unit;

/**
 * A task filter that we keep for everybody.
 *
 * @param key finds it again after a unit was renamed; kept in the filter's properties under {@link #KEY}
 * @param candidateGroups empty for all tasks
 */
record SharedFilter(
        String key, String name, String description, int priority, List<String> candidateGroups, List<String> readers) {

    static final String KEY = "lookback";

    private static final String SUPERVISOR = SpecialGroup.SUPERVISOR.id();

    static List<SharedFilter> all(Collection<Unit> units) {
        var filters = new ArrayList<SharedFilter>();
        units.stream().filter(Unit::active).map(SharedFilter::ofUnit).forEach(filters::add);
        var supervisor = List.of(SpecialGroup.SUPERVISOR.id());
        filters.add(new SharedFilter("supervisor", "督导员待办", "等督导员决定的约谈、通报，以及本单位无人可办而转来的任务", 5, supervisor, supervisor));
        filters.add(new SharedFilter(
                "everything", "全部可见任务", "本人有权查看的全部任务", 90, List.of(), List.of(SpecialGroup.STAFF.id())));
        return filters;
    }

    private static SharedFilter ofUnit(Unit unit) {
        var groups = Arrays.stream(PostRole.values()).map(unit::group).toList();
        return new SharedFilter(
                "unit:" + unit.code(), "本单位待办 · " + unit.name(), "分派给本单位各岗位的任务，含已被领取的", 10, groups, groups);
    }

    Map<String, Object> properties() {
        return Map.of(
                KEY,
                key,
                "description",
                description,
                "priority",
                priority,
                "color",
                "#2f5d8a",
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                // which case and step an order or a proposal is about; other tasks have no such variable and show none
                List.of(Map.of("name", "watched", "label", "事项")));
    }
}
