package org.lookback.inspection;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.Directory;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a venue ask that an officer stays away, and the assigner decide (B1, exceptions; S3). */
@Service
public class RecusalDesk {

    private final Inspections inspections;
    private final Recusals recusals;
    private final Teams teams;
    private final PlanningDesk planning;
    private final Directory directory;
    private final CaseDesk cases;
    private final Clock clock;

    RecusalDesk(
            Inspections inspections,
            Recusals recusals,
            Teams teams,
            PlanningDesk planning,
            Directory directory,
            CaseDesk cases,
            Clock clock) {
        this.inspections = inspections;
        this.recusals = recusals;
        this.teams = teams;
        this.planning = planning;
        this.directory = directory;
        this.cases = cases;
        this.clock = clock;
    }

    /** Notes the request, made at the door. Until it is decided no visit is recorded. */
    @Transactional
    public void ask(CaseNumber number, @Nullable String officer, @Nullable String reason, String by) {
        inspections.get(number).reassigned();
        var person = Words.required(officer, 1, 64, "OFFICER_MISSING", "被申请回避的执法人员");
        var team = teams.inspecting(number);
        if (team.stream().noneMatch(member -> member.person().equals(person))) {
            throw Refusal.invalid("NOT_IN_TEAM", "被申请回避的人员不在本次检查人员之列，请核对。");
        }
        if (find(number, person) != null) {
            throw Refusal.conflict("RECUSAL_ASKED_ALREADY", "对该执法人员的回避申请已经登记，请等待审核人员决定。");
        }
        var why = Words.required(reason, 2, 500, "REASON_MISSING", "申请回避的理由");
        recusals.add(number, Recusal.asked(person, why, by, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        cases.note(number, by, "RECUSAL_ASKED", "场所申请一名执法人员回避，待审核人员决定。");
    }

    /** @param replacement the officer who goes instead; needed if granted */
    @Transactional
    public void decide(
            CaseNumber number,
            String officer,
            boolean granted,
            @Nullable String replacement,
            @Nullable String reason,
            String by) {
        var asked = find(number, officer);
        if (asked == null) {
            throw Refusal.notFound("RECUSAL_NOT_FOUND", "没有对该执法人员的回避申请，请刷新页面。");
        }
        var why = Words.required(reason, 2, 500, "REASON_MISSING", "决定理由");
        recusals.update(number, asked.decided(granted, by, clock.instant().truncatedTo(ChronoUnit.SECONDS), why));
        if (!granted) {
            cases.note(number, by, "RECUSAL_REFUSED", "回避申请未予同意，原执法人员继续检查。");
            return;
        }
        directory.declareInterest(officer, inspections.get(number).plan().venueCode(), asked.reason());
        planning.replaceOfficers(number, new OfficerChoice(without(number, officer, replacement)), "同意回避申请", by);
    }

    private List<@Nullable String> without(CaseNumber number, String officer, @Nullable String replacement) {
        var people = new ArrayList<@Nullable String>();
        for (var member : teams.inspecting(number)) {
            if (!member.person().equals(officer)) {
                people.add(member.person());
            }
        }
        people.add(replacement);
        return people;
    }

    private @Nullable Recusal find(CaseNumber number, String person) {
        return recusals.ofCase(number).stream()
                .filter(recusal -> recusal.person().equals(person))
                .findFirst()
                .orElse(null);
    }
}
