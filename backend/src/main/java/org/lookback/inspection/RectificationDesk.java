package org.lookback.inspection;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Severity;
import org.lookback.workflow.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what venues did about their findings, or notes that the term passed in silence (B1 rows 10-11). */
@Service
public class RectificationDesk {

    /** The term in which officers have to come back. */
    static final String VERIFY = "INS.VERIFY";

    private final Inspections inspections;
    private final Findings findings;
    private final Rectifications rectifications;
    private final Photos photos;
    private final BreachRecord history;
    private final Deadlines deadlines;
    private final CaseDesk cases;
    private final Clock clock;

    RectificationDesk(
            Inspections inspections,
            Findings findings,
            Rectifications rectifications,
            Photos photos,
            BreachRecord history,
            Deadlines deadlines,
            CaseDesk cases,
            Clock clock) {
        this.inspections = inspections;
        this.findings = findings;
        this.rectifications = rectifications;
        this.photos = photos;
        this.history = history;
        this.deadlines = deadlines;
        this.cases = cases;
        this.clock = clock;
    }

    /** Takes the report for all findings of a track that still have to be put right. */
    @Transactional
    public void submitReport(CaseNumber number, Severity track, ReportForm report, String by) {
        inspections.get(number).require("提交整改报告", Stage.RECTIFYING);
        var all = TrackFindings.of(findings.ofCase(number), track);
        var expected = all.stream().filter(Finding::isToRectify).toList();
        if (expected.isEmpty()) {
            throw Refusal.conflict("NOTHING_TO_REPORT", "本组问题没有待整改的，整改报告可能已经提交，请刷新页面。");
        }
        var note = Words.optional(report.note(), 1000, "备注");
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var answers = TrackFindings.answered(expected, report.answers(), ReportItem::findingId, "整改报告");
        var sheet = Photos.sheet();
        var reports = answers.entrySet().stream()
                .map(entry -> report(entry.getKey(), entry.getValue(), note, sheet, by, at))
                .toList();
        var submitted = expected.stream().map(finding -> finding.submitted(at)).toList();
        photos.attach(number, "整改报告", sheet, by);
        rectifications.addReports(reports);
        findings.update(submitted);
        deadlines.done(number, OrderDesk.TERM, track.name(), at);
        expectVerification(number, track, submitted, at);
        cases.note(number, by, "REPORTED", "%s已提交整改报告，共%d项。".formatted(Words.of(track), submitted.size()));
    }

    private static RectificationReport report(
            Finding finding, ReportItem item, @Nullable String note, Photos.Sheet sheet, String by, Instant at) {
        var itemNo = finding.found().itemNo();
        sheet.put(Phase.report(finding, finding.round()), itemNo, item.photos(), 1, "第%d项整改情况".formatted(itemNo));
        return new RectificationReport(
                finding.id(),
                finding.round(),
                Words.required(item.cause(), 2, 1000, "CAUSE_MISSING", "第%d项问题原因".formatted(itemNo)),
                Words.required(item.measureTaken(), 2, 1000, "MEASURE_TAKEN_MISSING", "第%d项整改措施".formatted(itemNo)),
                note,
                by,
                at);
    }

    /** The term passed and nothing came: the findings are marked late and verified all the same. */
    @Transactional
    public void flagLate(CaseNumber number, Severity track) {
        var silent = TrackFindings.of(findings.ofCase(number), track).stream()
                .filter(Finding::isToRectify)
                .map(Finding::termPassed)
                .toList();
        findings.update(silent);
        history.changed(silent);
        var since = deadlines
                .newest(number, OrderDesk.TERM, track.name())
                .map(deadline -> deadline.dueAt())
                .orElse(clock.instant());
        expectVerification(number, track, silent, since);
        cases.note(
                number,
                "system",
                "NOT_REPORTED",
                "%s%d项到期未提交整改报告，标记逾期并转入复查。".formatted(Words.of(track), silent.size()));
    }

    /** The term to verify runs from the report or the end of the rectification term, whichever came first. */
    private void expectVerification(CaseNumber number, Severity track, List<Finding> waiting, Instant since) {
        var due = deadlines.open(number, VERIFY, track.name(), since).dueAt();
        rectifications.expect(waiting.stream()
                .map(finding -> Verification.expected(finding, due))
                .toList());
    }
}
