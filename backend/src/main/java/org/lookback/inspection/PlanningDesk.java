package org.lookback.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Venue;
import org.lookback.venue.VenueRegister;
import org.lookback.venue.VenueStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans inspections and sends officers (B1 rows 1-2). */
@Service
public class PlanningDesk {

    private static final int DAYS_AHEAD = 366;

    private final Inspections inspections;
    private final Checklists checklists;
    private final Teams teams;
    private final TeamCheck check;
    private final AnnualCap cap;
    private final JointVisits joint;
    private final VenueRegister venues;
    private final CaseDesk cases;
    private final Clock clock;

    PlanningDesk(
            Inspections inspections,
            Checklists checklists,
            Teams teams,
            TeamCheck check,
            AnnualCap cap,
            JointVisits joint,
            VenueRegister venues,
            CaseDesk cases,
            Clock clock) {
        this.inspections = inspections;
        this.checklists = checklists;
        this.teams = teams;
        this.check = check;
        this.cap = cap;
        this.joint = joint;
        this.venues = venues;
        this.cases = cases;
        this.clock = clock;
    }

    /** Plans an inspection for a case that was just opened. @return with the unit that leads it */
    @Transactional
    public Inspection plan(CaseNumber number, InspectionRequest request, String by) {
        var venue = venue(request.venueCode());
        var checklist = checklist(request.checklistId());
        var source = request.source();
        if (source == null) {
            throw Refusal.invalid("SOURCE_MISSING", "请选择检查来源。");
        }
        var day = plannedOn(request);
        var leadUnit = leadUnit(request, venue, checklist, day);
        var matter = Words.optional(request.matter(), 200, "检查事项");
        var note = Words.optional(request.note(), 1000, "备注");
        var plan = new Plan(
                venue.code(),
                leadUnit,
                source,
                checklist.id(),
                checklist.version(),
                day,
                request.unannounced(),
                matter == null ? checklist.name() : matter,
                note,
                by,
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
        cap.check(cases.get(number).rulePack(), venue, plan);
        var alsoOpen = inspections.openAt(venue.code());
        var inspection = Inspection.planned(number, plan);
        inspections.add(inspection);
        describe(number, venue, plan, by);
        if (!alsoOpen.isEmpty() && source != InspectionSource.JOINT) {
            cases.note(
                    number,
                    by,
                    "ALSO_OPEN",
                    "该场所另有未结检查案件 %s 等%d件，请考虑合并上门（综合查一次）。".formatted(alsoOpen.get(0), alsoOpen.size()));
        }
        return inspection;
    }

    /** Names the officers of the visit. */
    @Transactional
    public void assignOfficers(CaseNumber number, OfficerChoice choice, String by) {
        var inspection = inspections.get(number);
        var team = check.team(Phase.INSPECT, choice.people(), inspection.plan().venueCode(), visitDay(inspection));
        inspections.update(inspection.assigned());
        teams.put(number, Phase.INSPECT, team);
        cases.note(number, by, "OFFICERS_ASSIGNED", "已指派执法人员%d名，证件有效且无须回避。".formatted(team.size()));
    }

    /** Replaces the officers before the visit; terms stay as they are (B1, exceptions). */
    @Transactional
    public void replaceOfficers(CaseNumber number, OfficerChoice choice, String reason, String by) {
        var inspection = inspections.get(number);
        var why = Words.required(reason, 2, 300, "REASON_MISSING", "更换原因");
        var team = check.team(Phase.INSPECT, choice.people(), inspection.plan().venueCode(), visitDay(inspection));
        inspections.update(inspection.reassigned());
        teams.put(number, Phase.INSPECT, team);
        cases.note(number, by, "OFFICERS_REPLACED", "已更换执法人员，现为%d名。原因：%s".formatted(team.size(), why));
    }

    /** The day for which officers must be fit: the planned one, or today if that is over. */
    public LocalDate visitDay(Inspection inspection) {
        var today = today();
        return inspection.plan().plannedOn().isBefore(today)
                ? today
                : inspection.plan().plannedOn();
    }

    private Venue venue(@Nullable String code) {
        var wanted = Words.required(code, 1, 64, "VENUE_MISSING", "检查场所");
        var venue = venues.find(wanted)
                .orElseThrow(() -> Refusal.notFound("VENUE_NOT_FOUND", "台账中没有编码为“%s”的场所，请从台账中选择场所。".formatted(wanted)));
        if (venue.status() == VenueStatus.CLOSED) {
            throw Refusal.conflict(
                    "VENUE_CLOSED", "场所 %s（%s）已关停，不能安排检查；如已恢复经营，请先更正场所状态。".formatted(venue.code(), venue.name()));
        }
        return venue;
    }

    private Checklist checklist(@Nullable String id) {
        var wanted = Words.required(id, 1, 64, "CHECKLIST_MISSING", "检查清单");
        return checklists
                .newest(wanted)
                .orElseThrow(() -> Refusal.notFound("CHECKLIST_NOT_FOUND", "没有编号为“%s”的检查清单，请重新选择。".formatted(wanted)));
    }

    /** Within a joint visit each body leads its own part; nobody else can have another body inspect. */
    private String leadUnit(InspectionRequest request, Venue venue, Checklist checklist, LocalDate day) {
        if (request.source() != InspectionSource.JOINT) {
            return venue.department();
        }
        var unit = Words.required(request.leadUnit(), 1, 64, "UNIT_MISSING", "参加机关");
        if (!joint.expects(venue.code(), day, unit, checklist.id())) {
            throw Refusal.invalid("JOINT_NOT_PLANNED", "联合检查请从“联合检查”流程提出，由系统为各参加机关立案。");
        }
        return unit;
    }

    private LocalDate plannedOn(InspectionRequest request) {
        var day = request.plannedOn();
        if (day == null) {
            throw Refusal.invalid("DATE_MISSING", "请填写计划检查日期。");
        }
        if (day.isBefore(today())) {
            throw Refusal.invalid("DATE_IN_PAST", "计划检查日期 %s 已经过去，请选择今天或以后的日期。".formatted(day));
        }
        if (day.isAfter(today().plusDays(DAYS_AHEAD))) {
            throw Refusal.invalid("DATE_TOO_FAR", "计划检查日期 %s 超过一年，请选择一年以内的日期。".formatted(day));
        }
        return day;
    }

    private void describe(CaseNumber number, Venue venue, Plan plan, String by) {
        var title = "%s · %s".formatted(venue.name(), plan.source().label());
        cases.describe(number, title, plan.leadUnit(), "venue:" + venue.code());
        cases.note(
                number,
                by,
                "PLANNED",
                "已安排检查：场所 %s %s，事项“%s”，清单 %s 第%d版，计划日期 %s%s。"
                        .formatted(
                                venue.code(),
                                venue.name(),
                                plan.matter(),
                                plan.checklistId(),
                                plan.checklistVersion(),
                                plan.plannedOn(),
                                plan.unannounced() ? "（四不两直）" : ""));
    }

    private LocalDate today() {
        return DistrictTime.dayOf(clock.instant());
    }
}
