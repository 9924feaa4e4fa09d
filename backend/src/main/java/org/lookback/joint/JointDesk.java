package org.lookback.joint;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.InspectionRequest;
import org.lookback.inspection.InspectionSource;
import org.lookback.inspection.NewInspections;
import org.lookback.refusal.Refusal;
import org.lookback.venue.VenueRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans joint inspections and opens each body's own case. [W11] */
@Service
public class JointDesk {

    private final JointInspections joints;
    private final JointPlan plan;
    private final NewInspections newInspections;
    private final VenueRegister venues;
    private final CaseDesk cases;
    private final Clock clock;

    JointDesk(
            JointInspections joints,
            JointPlan plan,
            NewInspections newInspections,
            VenueRegister venues,
            CaseDesk cases,
            Clock clock) {
        this.joints = joints;
        this.plan = plan;
        this.newInspections = newInspections;
        this.venues = venues;
        this.cases = cases;
        this.clock = clock;
    }

    /** Plans the visit for a case that was just opened. @return the unit that leads it */
    @Transactional
    public String plan(CaseNumber number, JointRequest request, String by) {
        var lead = plan.unit(Written.required(request.leadUnit(), 1, 64, "LEAD_MISSING", "牵头机关"))
                .code();
        plan.requireMember(lead, by);
        var parts = plan.parts(request, lead);
        var code = Written.required(request.venueCode(), 1, 64, "VENUE_MISSING", "检查场所");
        var venue = venues.find(code)
                .orElseThrow(() -> Refusal.notFound("VENUE_NOT_FOUND", "台账中没有编码为“%s”的场所，请从台账中选择场所。".formatted(code)));
        var day = request.plannedOn();
        if (day == null) {
            throw Refusal.invalid("DATE_MISSING", "请填写计划检查日期。");
        }
        for (var other : joints.openAt(code)) {
            if (other.plannedOn().equals(day)) {
                throw Refusal.conflict(
                        "JOINT_ALREADY_PLANNED", "该场所 %s 已安排联合检查 %s，请并入该次检查。".formatted(day, other.caseNo()));
            }
        }
        var reason = Written.required(request.reason(), 2, 500, "REASON_MISSING", "联合检查的理由");
        var note = Written.optional(request.note(), 400, "备注");
        var joint = new JointInspection(
                number.value(),
                code,
                lead,
                day,
                reason,
                note,
                by,
                now(),
                JointState.OPEN,
                null,
                null,
                null,
                null,
                null,
                0);
        var bodies = IntStream.range(0, parts.size())
                .mapToObj(at -> new JointBody(
                        number.value(), at, parts.get(at).unit(), parts.get(at).checklistId(), null, null, null, null))
                .toList();
        joints.add(joint, bodies);
        cases.describe(number, "%s · 联合检查".formatted(venue.name()), lead, "venue:" + code);
        var others = bodies.stream()
                .map(JointBody::unit)
                .filter(unit -> !unit.equals(lead))
                .toList();
        cases.involve(number, others, by);
        cases.note(
                number,
                by,
                "JOINT_PLANNED",
                "已安排联合检查：场所 %s %s，计划日期 %s，%s。理由：%s".formatted(code, venue.name(), day, names(bodies), reason));
        return lead;
    }

    /** Each body gets a case of its own, so that its findings are its own. */
    @Transactional
    public void openBodies(CaseNumber number) {
        var joint = joints.get(number);
        for (var body : joints.bodies(number)) {
            var request = new InspectionRequest(
                    joint.venueCode(),
                    InspectionSource.JOINT,
                    body.checklistId(),
                    joint.plannedOn(),
                    false,
                    null,
                    joint.note(),
                    body.unit());
            var opened = newInspections.start(request, joint.plannedBy());
            joints.opened(number, body.unit(), opened);
            if (!body.unit().equals(joint.leadUnit())) {
                cases.involve(opened, List.of(joint.leadUnit()), joint.plannedBy());
            }
            cases.link(number, opened, "JOINT_INSPECTION", joint.plannedBy(), "联合检查中" + name(body.unit()) + "的部分");
        }
    }

    private String names(List<JointBody> bodies) {
        return "参加机关："
                + String.join(
                        "、", bodies.stream().map(body -> name(body.unit())).toList());
    }

    private String name(String unit) {
        return plan.unit(unit).name();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
