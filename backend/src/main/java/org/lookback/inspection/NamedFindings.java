package org.lookback.inspection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lookback.casefile.CaseNumber;
import org.springframework.stereotype.Service;

/** Findings by the names they have outside their cases. */
@Service
class NamedFindings {

    private final Findings findings;
    private final BreachRecord record;

    NamedFindings(Findings findings, BreachRecord record) {
        this.findings = findings;
        this.record = record;
    }

    /** In the order of their names. @throws org.lookback.refusal.Refusal FINDING_UNKNOWN */
    List<Finding> get(Collection<String> references) {
        var ofCase = new LinkedHashMap<CaseNumber, List<Finding>>();
        var found = new ArrayList<Finding>();
        for (var text : new LinkedHashSet<>(references)) {
            var reference = FindingReference.of(text);
            var all = ofCase.computeIfAbsent(reference.number(), findings::ofCase);
            found.add(all.stream()
                    .filter(finding -> finding.found().reference().equals(reference.toString()))
                    .findFirst()
                    .orElseThrow(() -> FindingReference.unknown(text)));
        }
        return found;
    }

    /** Changes them and the venue's history with them. */
    void change(Collection<String> references, UnaryOperator<Finding> change) {
        var changed = new ArrayList<Finding>();
        for (var finding : get(references)) {
            var next = change.apply(finding);
            if (!next.equals(finding)) {
                changed.add(next);
            }
        }
        findings.update(changed);
        record.changed(changed);
    }
}
