package org.lookback.eligibility;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A few hundred results in one transaction. */
@Service
class EvidenceDeletionStep {

    private static final int AT_ONCE = 500;
    private static final String KEPT_DAYS = "APT.EVIDENCE.KEEP";

    private final EvidenceRecords records;
    private final DeletionRuns runs;
    private final List<ClosedCases> cases;
    private final RuleBook rules;
    private final Clock clock;

    EvidenceDeletionStep(
            EvidenceRecords records, DeletionRuns runs, List<ClosedCases> cases, RuleBook rules, Clock clock) {
        this.records = records;
        this.runs = runs;
        this.cases = cases;
        this.rules = rules;
        this.clock = clock;
    }

    record Done(int lookedAt, int deleted, long lastId) {}

    @Transactional
    Done after(long run, long lastId) {
        var now = clock.instant();
        var kept = Duration.ofDays(rules.number(rules.currentPack(), KEPT_DAYS));
        // nobody can say which case a result served: then none is deleted
        var aged = cases.isEmpty() ? List.<AgedEvidence>of() : records.agedBefore(now.minus(kept), lastId, AT_ONCE);
        if (aged.isEmpty()) {
            return new Done(0, 0, lastId);
        }
        var patients = aged.stream().map(AgedEvidence::patientRef).distinct().toList();
        var busy = busy(patients);
        var closed = lastClosed(patients);
        var due = aged.stream()
                .filter(one -> !busy.contains(one.patientRef()))
                .filter(one -> one.isDue(closed.get(one.patientRef()), kept, now))
                .map(AgedEvidence::id)
                .toList();
        var deleted = records.delete(due);
        runs.step(run, aged.size(), deleted);
        return new Done(aged.size(), deleted, aged.get(aged.size() - 1).id());
    }

    private Set<String> busy(Collection<String> patients) {
        var busy = new HashSet<String>();
        cases.forEach(known -> busy.addAll(known.busy(patients)));
        return busy;
    }

    private Map<String, Instant> lastClosed(Collection<String> patients) {
        var closed = new HashMap<String, Instant>();
        cases.forEach(known -> known.lastClosed(patients)
                .forEach((patient, at) -> closed.merge(patient, at, (one, other) -> one.isAfter(other) ? one : other)));
        return closed;
    }
}
