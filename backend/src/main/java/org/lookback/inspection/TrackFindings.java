package org.lookback.inspection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Severity;

/** Matches what was handed in with the findings it must cover: each of them exactly once, and no others. */
final class TrackFindings {

    private TrackFindings() {}

    static List<Finding> of(List<Finding> all, Severity track) {
        return all.stream()
                .filter(finding -> finding.found().severity() == track)
                .toList();
    }

    /** @throws Refusal FINDINGS_INCOMPLETE, FINDING_TWICE or FINDING_UNKNOWN */
    static <A> Map<Finding, A> answered(
            List<Finding> expected, List<A> answers, Function<A, @Nullable Long> findingId, String what) {
        var byId = new LinkedHashMap<Long, A>();
        for (var answer : answers) {
            var id = findingId.apply(answer);
            if (id == null || expected.stream().noneMatch(finding -> finding.id() == id)) {
                throw Refusal.invalid("FINDING_UNKNOWN", "%s中有不属于本组待办的问题，请刷新页面后重新填写。".formatted(what));
            }
            if (byId.put(id, answer) != null) {
                throw Refusal.invalid("FINDING_TWICE", "%s中同一问题填写了两次，请刷新页面后重新填写。".formatted(what));
            }
        }
        var matched = new LinkedHashMap<Finding, A>();
        var missing = new TreeSet<Integer>();
        for (var finding : expected) {
            var answer = byId.get(finding.id());
            if (answer == null) {
                missing.add(finding.found().itemNo());
            } else {
                matched.put(finding, answer);
            }
        }
        if (!missing.isEmpty()) {
            throw Refusal.invalid("FINDINGS_INCOMPLETE", "%s须覆盖本组全部问题，缺少清单第%s项。".formatted(what, missing));
        }
        return matched;
    }
}
