package org.lookback.inspection;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.lookback.directory.FourEyes;
import org.lookback.directory.PostRole;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a venue ask, or an officer declare, that somebody stays away, and a third person decide (B1, exceptions; S3). */
@Service
public class RecusalDesk {

    private final Inspections inspections;
    private final Recusals recusals;
    private final Teams teams;
    private final PlanningDesk planning;
    private final VoidRecords voidRecords;
    private final Directory directory;
    private final FourEyes fourEyes;
    private final CaseDesk cases;
    private final Clock clock;

    RecusalDesk(
            Inspections inspections,
            Recusals recusals,
            Teams teams,
            PlanningDesk planning,
            VoidRecords voidRecords,
            Directory directory,
            FourEyes fourEyes,
            CaseDesk cases,
            Clock clock) {
        this.inspections = inspections;
        this.recusals = recusals;
        this.teams = teams;
        this.planning = planning;
        this.voidRecords = voidRecords;
        this.directory = directory;
        this.fourEyes = fourEyes;
        this.cases = cases;
        this.clock = clock;
    }

    /** Notes the request. Until it is decided no visit is recorded. @param process where it waits. @return who is concerned */
    @Transactional
    public String ask(CaseNumber number, RecusalAsk ask, String by, @Nullable String process) {
        var inspection = inspections.get(number).recusable();
        var person = Words.required(ask.officer(), 1, 64, "OFFICER_MISSING", "被申请回避的执法人员");
        var team = teams.inspecting(number);
        if (team.stream().noneMatch(member -> member.person().equals(person))) {
            throw Refusal.invalid("NOT_IN_TEAM", "被申请回避的人员不在本次检查人员之列，请核对。");
        }
        requireMayAsk(inspection, team, by);
        if (find(number, person).isPresent()) {
            throw Refusal.conflict("RECUSAL_ASKED_ALREADY", "对该执法人员的回避申请已经登记或者已经决定，请在案卷里查看。");
        }
        var why = Words.required(ask.reason(), 2, 500, "REASON_MISSING", "申请回避的理由");
        recusals.add(number, Recusal.asked(person, why, by, now(), process));
        var text = person.equals(by) ? "一名执法人员申报回避，待决定。" : "场所申请一名执法人员回避，待决定。";
        cases.note(number, by, "RECUSAL_ASKED", text);
        return person;
    }

    /** Somebody who neither asked nor is concerned decides. @return what it means for the visit */
    @Transactional
    public RecusalResult decide(CaseNumber number, String officer, RecusalDecision decision, String by) {
        var asked =
                find(number, officer).orElseThrow(() -> Refusal.notFound("RECUSAL_NOT_FOUND", "没有对该执法人员的回避申请，请刷新页面。"));
        fourEyes.check(officer, asked.askedAt(), by, "被申请回避的执法人员不能决定自己的回避，请由另一名审核人员或负责人决定。");
        fourEyes.check(asked.askedBy(), asked.askedAt(), by, "登记回避申请的人不能决定这项申请，请由另一名审核人员或负责人决定。");
        if (decision.granted() == null) {
            throw Refusal.invalid("DECISION_MISSING", "请选择同意或者不同意回避。");
        }
        var why = Words.required(decision.reason(), 2, 500, "REASON_MISSING", "决定理由");
        var instead = Words.optional(decision.replacement(), 64, "接替的执法人员");
        recusals.update(number, asked.decided(decision.granted(), decision.granted() ? instead : null, by, now(), why));
        if (!decision.granted()) {
            cases.note(number, by, "RECUSAL_REFUSED", "回避申请未予同意，原执法人员继续检查。");
            return RecusalResult.REFUSED;
        }
        directory.declareInterest(officer, inspections.get(number).plan().venueCode(), asked.reason());
        if (inspections.get(number).onSite() != null) {
            voidRecords.avoid(number, by);
            return RecusalResult.VOIDED;
        }
        var left = without(number, officer, instead);
        if (left.size() < TeamCheck.LEAST) {
            putOff(number, officer, by);
            return RecusalResult.TOO_FEW;
        }
        planning.replaceOfficers(number, new OfficerChoice(left), "同意回避申请", by);
        return RecusalResult.REPLACED;
    }

    /** Names who goes, after too few were left. Nothing is left to do if the visit has taken place or will not. */
    @Transactional
    public void replace(CaseNumber number, OfficerChoice choice, String by) {
        var stage = inspections.get(number).stage();
        if (stage == Stage.ASSIGNED || stage == Stage.RETRY) {
            planning.replaceOfficers(number, choice, "回避后补派", by);
        } else {
            cases.note(number, by, "REPLACEMENT_NOT_NEEDED", "检查已经进行或不再进行，不需要补派执法人员。");
        }
    }

    /** What was asked about this officer. */
    @Transactional(readOnly = true)
    public Optional<Recusal> find(CaseNumber number, String person) {
        return recusals.ofCase(number).stream()
                .filter(recusal -> recusal.person().equals(person))
                .findFirst();
    }

    /** The unit that decides. */
    @Transactional(readOnly = true)
    public String leadUnit(CaseNumber number) {
        return inspections.get(number).plan().leadUnit();
    }

    /** Nobody else is named yet: the visit waits. */
    private void putOff(CaseNumber number, String officer, String by) {
        inspections.update(inspections.get(number).postponed());
        var staying = teams.inspecting(number).stream()
                .filter(member -> !member.person().equals(officer))
                .toList();
        teams.put(number, Phase.INSPECT, staying);
        cases.note(number, by, "VISIT_PUT_OFF", "同意回避后执法人员不足两名，检查改期，待补派人员。");
    }

    private void requireMayAsk(Inspection inspection, List<TeamMember> team, String by) {
        var groups = directory.groupsOf(by);
        var unit = inspection.plan().leadUnit();
        var works = List.of(PostRole.values()).stream()
                .map(role -> role.group(unit))
                .anyMatch(groups::contains);
        if (!works && team.stream().noneMatch(member -> member.person().equals(by))) {
            throw Refusal.forbidden("NOT_YOUR_UNIT", "只有主办单位人员和本次检查的执法人员可以登记回避申请。");
        }
    }

    private List<@Nullable String> without(CaseNumber number, String officer, @Nullable String instead) {
        var people = new ArrayList<@Nullable String>();
        for (var member : teams.inspecting(number)) {
            if (!member.person().equals(officer)) {
                people.add(member.person());
            }
        }
        if (instead != null) {
            people.add(instead);
        }
        return people;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
