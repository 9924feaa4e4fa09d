package org.lookback.joint;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.lookback.inspection.CallOffDesk;
import org.lookback.inspection.SiteVisit;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a joint inspection to its end: bodies that cannot come leave it, and the lead body writes the joint record. */
@Service
public class JointCourse {

    private final JointInspections joints;
    private final JointProgress progress;
    private final CallOffDesk withdrawals;
    private final Directory directory;
    private final CaseDesk cases;
    private final Clock clock;

    JointCourse(
            JointInspections joints,
            JointProgress progress,
            CallOffDesk withdrawals,
            Directory directory,
            CaseDesk cases,
            Clock clock) {
        this.joints = joints;
        this.progress = progress;
        this.withdrawals = withdrawals;
        this.directory = directory;
        this.cases = cases;
        this.clock = clock;
    }

    /** Takes a body out: what it has not begun ends, what it has recorded goes on in its own case. */
    @Transactional
    public JointResult takeOut(CaseNumber number, TakeOut wanted, String by) {
        var joint = joints.get(number);
        joint.requireOpen();
        remove(joint, wanted, by);
        if (left(number).size() < JointPlan.LEAST) {
            return becameOrdinary(joint, by);
        }
        return progress.waitingFor(number).isEmpty() ? JointResult.READY : JointResult.WAIT;
    }

    /** Writes the joint record. @throws Refusal BODY_NOT_SIGNED or VISITS_ON_DIFFERENT_DAYS */
    @Transactional
    public JointResult close(CaseNumber number, JointClosing closing, String by) {
        var joint = joints.get(number);
        joint.requireOpen();
        closing.out().forEach(wanted -> remove(joint, wanted, by));
        var left = left(number);
        if (left.size() < JointPlan.LEAST) {
            return becameOrdinary(joint, by);
        }
        requireAllSigned(number);
        requireOneDay(left);
        var summary = Written.required(closing.summary(), 5, 1000, "SUMMARY_MISSING", "联合检查情况");
        var visits = progress.parts(number).stream()
                .filter(part -> part.body().takesPart())
                .map(part -> Objects.requireNonNull(part.visit()))
                .toList();
        var entered = visits.stream()
                .map(SiteVisit::enteredAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElseThrow();
        var leftAt = visits.stream()
                .map(SiteVisit::leftAt)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        joints.update(joint.summed(summary, entered, leftAt).ended(JointState.CLOSED, by, now()));
        var findings = progress.parts(number).stream()
                .filter(part -> part.body().takesPart() && part.dossier() != null)
                .map(part -> "%s%d项"
                        .formatted(
                                name(part.body().unit()),
                                part.dossier().findings().size()))
                .collect(Collectors.joining("、"));
        cases.note(
                number, by, "JOINT_CLOSED", "联合检查已汇总：%s 进入，发现问题：%s。".formatted(DistrictTime.text(entered), findings));
        return JointResult.CLOSED;
    }

    private void remove(JointInspection joint, TakeOut wanted, String by) {
        var number = new CaseNumber(joint.caseNo());
        var unit = Written.required(wanted.unit(), 1, 64, "UNIT_MISSING", "移出的机关");
        var why = Written.required(wanted.reason(), 2, 500, "REASON_MISSING", "移出的理由");
        var body = joints.bodies(number).stream()
                .filter(one -> one.unit().equals(unit) && one.takesPart())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("BODY_NOT_FOUND", "该机关没有参加这次联合检查，或者已经移出，请刷新页面。"));
        if (unit.equals(joint.leadUnit())) {
            throw Refusal.conflict("LEAD_STAYS", "牵头机关不能移出；不再联合检查的，请移出其他机关。");
        }
        if (!joints.takeOut(number, unit, why, by, now())) {
            throw Refusal.conflict("BODY_NOT_FOUND", "该机关刚刚已经移出，请刷新页面。");
        }
        cases.note(number, by, "BODY_TAKEN_OUT", "%s不再参加联合检查。理由：%s".formatted(name(unit), why));
        var inspection = progress.inspection(body);
        if (inspection != null && inspection.onSite() == null && inspection.closedAt() == null) {
            withdrawals.withdraw(inspection.number(), "不再参加联合检查 %s：%s".formatted(number, why), by);
        }
    }

    private JointResult becameOrdinary(JointInspection joint, String by) {
        joints.update(joint.ended(JointState.ORDINARY, by, now()));
        cases.note(new CaseNumber(joint.caseNo()), by, "JOINT_ORDINARY", "参加机关不足两个，联合检查结束，剩下的机关按单独检查继续。");
        return JointResult.ORDINARY;
    }

    private void requireAllSigned(CaseNumber number) {
        var waiting = progress.waitingFor(number);
        if (!waiting.isEmpty()) {
            throw Refusal.conflict(
                    "BODY_NOT_SIGNED",
                    "%s还没有记录检查并签字，不能汇总；确实不能参加的，请写明理由移出。"
                            .formatted(waiting.stream()
                                    .map(body -> name(body.unit()))
                                    .collect(Collectors.joining("、"))));
        }
    }

    private void requireOneDay(List<JointBody> left) {
        Map<LocalDate, String> days = new LinkedHashMap<>();
        for (var body : left) {
            var entered = progress.enteredAt(body);
            if (entered != null) {
                days.merge(DistrictTime.dayOf(entered), name(body.unit()), (one, other) -> one + "、" + other);
            }
        }
        if (days.size() > 1) {
            var said = days.entrySet().stream()
                    .map(day -> "%s %s".formatted(day.getKey(), day.getValue()))
                    .collect(Collectors.joining("；"));
            throw Refusal.conflict(
                    "VISITS_ON_DIFFERENT_DAYS", "各机关不是同一天检查（%s），不能作为一次联合检查汇总。请写明理由，移出不是同一天的机关。".formatted(said));
        }
    }

    private List<JointBody> left(CaseNumber number) {
        return joints.bodies(number).stream().filter(JointBody::takesPart).toList();
    }

    private String name(String unit) {
        return directory.unit(unit).name();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
