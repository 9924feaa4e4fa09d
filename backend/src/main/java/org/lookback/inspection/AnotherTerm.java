package org.lookback.inspection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.lookback.calendar.DeadlineCalculator;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.DueDate;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.venue.Severity;
import org.lookback.workflow.Deadlines;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;

/** The term a venue gets when the card that was proposed for it is refused. [INS.REJECT.NEWTERM] */
@Service
class AnotherTerm {

    private static final String NEW_TERM = "INS.REJECT.NEWTERM";

    private final Findings findings;
    private final BreachRecord record;
    private final Deadlines deadlines;
    private final DeadlineCalculator calculator;
    private final RuleBook rules;
    private final CaseDesk cases;

    AnotherTerm(
            Findings findings,
            BreachRecord record,
            Deadlines deadlines,
            DeadlineCalculator calculator,
            RuleBook rules,
            CaseDesk cases) {
        this.findings = findings;
        this.record = record;
        this.deadlines = deadlines;
        this.calculator = calculator;
        this.rules = rules;
        this.cases = cases;
    }

    /** What is to be served instead of a card where no order was served yet. */
    static Measure orderInstead(Inspection inspection, List<Finding> open) {
        var proposed = inspection.requiredMeasure();
        var worst = open.stream()
                .map(finding -> finding.found().severity())
                .max(Comparator.naturalOrder())
                .orElse(Severity.MINOR);
        var kind =
                switch (worst) {
                    case MINOR -> MeasureKind.ORDER;
                    case MAJOR -> MeasureKind.WARNING;
                    case CRITICAL -> MeasureKind.REFERRAL;
                };
        return new Measure(
                kind, proposed.track(), "黄牌警告未获批准，改为%s。".formatted(kind.label()), null, proposed.approvedBy());
    }

    /** Opens it for everything that still has to be put right; what waits for a verification goes on waiting for it. */
    void open(CaseNumber number, List<Finding> underWay, Instant at, String by) {
        var toRectify =
                underWay.stream().filter(finding -> !finding.isToVerify()).toList();
        var dues = new EnumMap<Severity, Instant>(Severity.class);
        for (var track : Severity.values()) {
            var ofTrack = TrackFindings.of(toRectify, track);
            if (!ofTrack.isEmpty()) {
                dues.put(track, open(number, track, ofTrack, at, by));
            }
        }
        var changed = new ArrayList<Finding>();
        for (var finding : toRectify) {
            var due = dues.get(finding.found().severity());
            changed.add(finding.again(Objects.requireNonNull(due)));
        }
        findings.update(changed);
        record.changed(changed);
    }

    private Instant open(CaseNumber number, Severity track, List<Finding> ofTrack, Instant at, String by) {
        var term = rules.term(cases.get(number).rulePack(), NEW_TERM, "");
        var due = later(calculator.due(at, term), ofTrack);
        deadlines.open(number, OrderDesk.TERM, track.name(), at, term, due);
        cases.note(
                number,
                by,
                "TERM_STARTED",
                Words.entry("%s%d项再次限期至 %s。 %s"
                        .formatted(
                                Words.of(track),
                                ofTrack.size(),
                                DistrictTime.text(due.dueAt()),
                                String.join(" ", due.explanation()))));
        return due.dueAt();
    }

    /** A term that was still running when another group failed is not cut short. */
    private static DueDate later(DueDate fresh, List<Finding> ofTrack) {
        return ofTrack.stream()
                .filter(finding -> finding.course().state() != FindingState.REJECTED)
                .map(finding -> finding.course().roundDueAt())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder())
                .filter(running -> running.isAfter(fresh.dueAt()))
                .map(running -> new DueDate(running, List.of("原整改期限尚未届满，仍按原期限执行。")))
                .orElse(fresh);
    }
}
