package org.lookback.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.lookback.directory.FourEyes;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Severity;
import org.lookback.venue.VenueHistory;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides what follows from the findings (B1 row 8): a rule proposes, a second person approves, the reason is kept. */
@Service
public class MeasureDesk {

    private final Inspections inspections;
    private final Findings findings;
    private final Papers papers;
    private final BreachRecord record;
    private final VenueHistory history;
    private final Directory directory;
    private final FourEyes fourEyes;
    private final RuleBook rules;
    private final CaseDesk cases;
    private final Clock clock;

    MeasureDesk(
            Inspections inspections,
            Findings findings,
            Papers papers,
            BreachRecord record,
            VenueHistory history,
            Directory directory,
            FourEyes fourEyes,
            RuleBook rules,
            CaseDesk cases,
            Clock clock) {
        this.inspections = inspections;
        this.findings = findings;
        this.papers = papers;
        this.record = record;
        this.history = history;
        this.directory = directory;
        this.fourEyes = fourEyes;
        this.rules = rules;
        this.cases = cases;
        this.clock = clock;
    }

    /** What the decision table is asked with. */
    @Transactional(readOnly = true)
    public MeasureFacts facts(CaseNumber number) {
        var inspection = inspections.get(number);
        var visit = inspection.requiredVisit();
        var found = findings.ofCase(number);
        var window = rules.term(cases.get(number).rulePack(), "INS.REPEAT.WINDOW", "");
        var past = history.summary(
                inspection.plan().venueCode(), DistrictTime.dayOf(visit.enteredAt()), window.amount(), number.value());
        return new MeasureFacts(
                found.stream()
                        .map(finding -> finding.found().severity())
                        .max(Enum::compareTo)
                        .orElse(Severity.MINOR),
                found.stream().allMatch(finding -> finding.course().state() == FindingState.CORRECTED_ON_SITE),
                visit.refusedToCooperate(),
                inspection.relapsed(),
                found.stream()
                        .mapToInt(finding -> finding.course().rejectCount())
                        .max()
                        .orElse(0),
                past.majorInWindow(),
                past.lateOrRejected(),
                past.activeCards() > 0);
    }

    /** Takes what the decision table proposes. */
    @Transactional
    public void recordMeasure(CaseNumber number, MeasureKind kind, OrderTrack track, String reason) {
        inspections.update(inspections.get(number).decided(new Measure(kind, track, reason, null, null)));
        cases.note(
                number,
                "system",
                "MEASURE_PROPOSED",
                Words.entry("规则建议的处置措施：%s。理由：%s".formatted(kind.label(), reason)));
    }

    /** Somebody else than the one who wrote the record approves or changes the measure. @return what holds now */
    @Transactional
    public MeasureKind approveMeasure(CaseNumber number, MeasureApproval approval, String by) {
        var inspection = inspections.get(number);
        inspection.require("审核处置措施", Stage.DECIDED);
        var visit = inspection.requiredVisit();
        fourEyes.check(visit.recordedBy(), visit.enteredAt(), by, "记录现场检查的人员不能审核自己的处置措施，请由另一名审核人员审核。");
        var limits = new TermChoice(
                rules.number(cases.get(number).rulePack(), "INS.RECT.MAJOR.MIN"),
                rules.number(cases.get(number).rulePack(), "INS.RECT.MAJOR.MAX"));
        var decided =
                new MeasureReview(inspection.requiredMeasure(), findings.ofCase(number)).decide(approval, limits, by);
        inspections.update(inspection.approved(decided));
        cases.note(
                number,
                by,
                "MEASURE_APPROVED",
                Words.entry("处置措施已审核：%s。理由：%s".formatted(decided.kind().label(), decided.reason())));
        return decided.kind();
    }

    /** Hands critical dangers to the sector regulator; the order stays in force (B1 row 19). */
    @Transactional
    public void refer(CaseNumber number, String regulator, String letterNo, String reason, String by) {
        var inspection = inspections.get(number);
        inspection.require("移送行业主管部门", Stage.APPROVED, Stage.RECTIFYING, Stage.LOOK_BACK, Stage.CARD_PROPOSED);
        if (papers.referral(number).isPresent()) {
            throw Refusal.conflict("REFERRED_ALREADY", "案件 %s 已经移送，不能重复移送。".formatted(number));
        }
        var unit = directory.unit(regulator.strip());
        if (!unit.active()) {
            throw Refusal.conflict("UNIT_INACTIVE", "机构“%s”已停用，请选择其他主管部门。".formatted(unit.name()));
        }
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        papers.add(
                number,
                new Referral(
                        unit.code(),
                        Words.required(letterNo, 1, 64, "LETTER_NO_MISSING", "移送函文号"),
                        Words.required(reason, 2, 500, "REASON_MISSING", "移送理由"),
                        by,
                        at));
        var critical = findings.ofCase(number).stream()
                .filter(finding -> finding.found().severity() == Severity.CRITICAL && finding.isUnderWay())
                .map(finding -> finding.referred(at))
                .toList();
        keep(critical);
        cases.note(number, by, "REFERRED", "重大隐患%d项已移送%s。".formatted(critical.size(), unit.name()));
    }

    private void keep(List<Finding> changed) {
        if (!changed.isEmpty()) {
            findings.update(changed);
            record.changed(changed);
        }
    }
}
