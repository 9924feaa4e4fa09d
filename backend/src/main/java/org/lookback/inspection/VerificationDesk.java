package org.lookback.inspection;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Severity;
import org.lookback.workflow.Deadlines;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in whether findings are fixed (复查): close-out, or a new term with a reason, or once too often not (B1 rows 12-14). */
@Service
public class VerificationDesk {

    private final Inspections inspections;
    private final Findings findings;
    private final Rectifications rectifications;
    private final Teams teams;
    private final TeamCheck check;
    private final Photos photos;
    private final BreachRecord history;
    private final Deadlines deadlines;
    private final RuleBook rules;
    private final CaseDesk cases;
    private final Clock clock;

    VerificationDesk(
            Inspections inspections,
            Findings findings,
            Rectifications rectifications,
            Teams teams,
            TeamCheck check,
            Photos photos,
            BreachRecord history,
            Deadlines deadlines,
            RuleBook rules,
            CaseDesk cases,
            Clock clock) {
        this.inspections = inspections;
        this.findings = findings;
        this.rectifications = rectifications;
        this.teams = teams;
        this.check = check;
        this.photos = photos;
        this.history = history;
        this.deadlines = deadlines;
        this.rules = rules;
        this.cases = cases;
        this.clock = clock;
    }

    /** Takes the record of a verification for all findings of a track that wait for it. */
    @Transactional
    public Verdict verify(CaseNumber number, Severity track, VerificationForm form, String by) {
        var inspection = inspections.get(number);
        inspection.require("记录复查", Stage.RECTIFYING);
        var expected = TrackFindings.of(findings.ofCase(number), track).stream()
                .filter(Finding::isToVerify)
                .toList();
        if (expected.isEmpty()) {
            throw Refusal.conflict("NOTHING_TO_VERIFY", "本组问题没有待复查的，复查可能已经记录，请刷新页面。");
        }
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var phase = Phase.verify(track, expected.get(0), expected.get(0).round());
        var team = check.team(phase, form.people(), inspection.plan().venueCode(), DistrictTime.dayOf(at));
        TeamCheck.requireMember(team, by, "本次复查");
        var answers = TrackFindings.answered(expected, form.answers(), VerificationItem::findingId, "复查记录");
        var sheet = Photos.sheet();
        var done = answers.entrySet().stream()
                .map(entry -> verification(entry.getKey(), entry.getValue(), sheet, by, at))
                .toList();
        teams.put(number, phase, team);
        photos.attach(number, "复查", sheet, by);
        rectifications.complete(done);
        deadlines.done(number, RectificationDesk.VERIFY, track.name(), at);
        return conclude(number, track, judged(answers, at), by, at);
    }

    private static Verification verification(
            Finding finding, VerificationItem item, Photos.Sheet sheet, String by, Instant at) {
        var itemNo = finding.found().itemNo();
        var passed = item.passed();
        if (passed == null) {
            throw Refusal.invalid("VERDICT_MISSING", "请选择第%d项的复查结论。".formatted(itemNo));
        }
        sheet.put(Phase.verify(finding, finding.round()), itemNo, item.photos(), 0, "第%d项复查".formatted(itemNo));
        return new Verification(finding.id(), finding.round(), at, passed, reason(item, passed, itemNo), by, at);
    }

    private static @Nullable String reason(VerificationItem item, boolean passed, int itemNo) {
        var what = "第%d项未到位的原因".formatted(itemNo);
        return passed
                ? Words.optional(item.reason(), 1000, "第%d项说明".formatted(itemNo))
                : Words.required(item.reason(), 2, 1000, "REASON_MISSING", what);
    }

    private static List<Finding> judged(Map<Finding, VerificationItem> answers, Instant at) {
        return answers.entrySet().stream()
                .map(entry -> {
                    var item = entry.getValue();
                    var why = item.reason() == null ? "" : item.reason().strip();
                    return Boolean.TRUE.equals(item.passed())
                            ? entry.getKey().verified(at)
                            : entry.getKey().rejected(why);
                })
                .toList();
    }

    private Verdict conclude(CaseNumber number, Severity track, List<Finding> judged, String by, Instant at) {
        var rejected = judged.stream().filter(Finding::isToRectify).toList();
        var pack = cases.get(number).rulePack();
        var limit = rules.number(pack, "INS.REJECT.MAX");
        if (rejected.isEmpty()) {
            keep(judged);
            cases.note(number, by, "VERIFIED", "%s%d项复查到位，已销号。".formatted(Words.of(track), judged.size()));
            return Verdict.PASSED;
        }
        var most = rejected.stream()
                .mapToInt(finding -> finding.course().rejectCount())
                .max()
                .orElse(0);
        if (most >= limit) {
            keep(judged);
            cases.note(
                    number,
                    by,
                    "REJECT_LIMIT",
                    "%s%d项第%d次复查仍未到位，应提请黄牌警告。".formatted(Words.of(track), rejected.size(), most));
            return Verdict.REJECT_LIMIT;
        }
        var again =
                deadlines.open(number, OrderDesk.TERM, track.name(), at, rules.term(pack, "INS.REJECT.NEWTERM", ""));
        keep(judged.stream()
                .map(finding -> finding.isToRectify() ? finding.newTerm(again.dueAt()) : finding)
                .toList());
        cases.note(
                number,
                by,
                "REJECTED",
                Words.entry("%s%d项复查未到位（第%d次），再次限期至 %s。 %s"
                        .formatted(
                                Words.of(track),
                                rejected.size(),
                                most,
                                DistrictTime.text(again.dueAt()),
                                String.join(" ", again.explanation()))));
        return Verdict.REJECTED;
    }

    private void keep(List<Finding> changed) {
        findings.update(changed);
        history.changed(changed);
    }
}
