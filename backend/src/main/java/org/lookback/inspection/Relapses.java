package org.lookback.inspection;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What was found, put right, and failed again: each is a finding of its own from then on (B1 row 17). */
@Service
class Relapses {

    private final NamedFindings named;
    private final Findings findings;
    private final BreachRecord history;

    Relapses(NamedFindings named, Findings findings, BreachRecord history) {
        this.named = named;
        this.findings = findings;
        this.history = history;
    }

    /** Keeps them and the visit. @param failed what was seen, per item. @return the new findings, per item */
    Map<ItemKey, Finding> record(LookBackSubject subject, int index, Map<ItemKey, String> failed, Instant at) {
        var relapsed = new LinkedHashMap<ItemKey, Finding>();
        for (var item : subject.items()) {
            var what = failed.get(item.key());
            if (what != null && !relapsed.containsKey(item.key())) {
                relapsed.put(item.key(), again(item.reference(), index, what, at));
            }
        }
        if (!relapsed.isEmpty()) {
            findings.add(List.copyOf(relapsed.values()));
        }
        history.lookedBack(subject, index, at, relapsed);
        return relapsed;
    }

    private Finding again(String reference, int index, String what, Instant at) {
        var before = named.get(List.of(reference)).get(0).found();
        var last = findings.ofCase(before.number()).stream()
                .filter(finding -> finding.found().itemNo() == before.itemNo())
                .mapToInt(finding -> finding.found().relapse())
                .max()
                .orElse(0);
        return Finding.open(before.again(Math.max(index + 1, last + 1), what, at));
    }
}
