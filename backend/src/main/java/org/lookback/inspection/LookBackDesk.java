package org.lookback.inspection;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in whether a rectification held (回头看, B1 rows 16-18, B2 row 9). */
@Service
public class LookBackDesk {

    private final LookBackKeepers keepers;
    private final Checklists checklists;
    private final LookBacks lookBacks;
    private final Relapses relapses;
    private final OtherFindings otherFindings;
    private final Teams teams;
    private final TeamCheck check;
    private final Photos photos;
    private final CaseDesk cases;
    private final Clock clock;

    LookBackDesk(
            LookBackKeepers keepers,
            Checklists checklists,
            LookBacks lookBacks,
            Relapses relapses,
            OtherFindings otherFindings,
            Teams teams,
            TeamCheck check,
            Photos photos,
            CaseDesk cases,
            Clock clock) {
        this.keepers = keepers;
        this.checklists = checklists;
        this.lookBacks = lookBacks;
        this.relapses = relapses;
        this.otherFindings = otherFindings;
        this.teams = teams;
        this.check = check;
        this.photos = photos;
        this.cases = cases;
        this.clock = clock;
    }

    /** @param turn counts from 0 within the newest plan */
    @Transactional(readOnly = true)
    public LookBack lookBack(CaseNumber number, int turn) {
        return lookBacks.get(number, turn);
    }

    /** Takes the record of a look-back. @return whether something that was put right failed again */
    @Transactional
    public boolean conductLookBack(CaseNumber number, int turn, LookBackForm form, String by) {
        var kept = keepers.of(number);
        var subject = kept.subject(number);
        var lookBack = lookBacks.get(number, turn);
        lookBack.requirePlanned();
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var phase = Phase.lookBack(lookBack.index());
        var team = check.team(phase, form.people(), subject.venueCode(), DistrictTime.dayOf(at));
        TeamCheck.requireMember(team, by, "本次回头看");
        hintIfSamePair(subject, team, by);
        var lookBackCheck = new LookBackCheck(lookBack, form, CheckedLists.of(subject, checklists));
        var answered = lookBackCheck.answered();
        var failed = lookBackCheck.failed();
        teams.put(number, phase, team);
        photos.attach(number, "回头看", lookBackCheck.photos(), by);
        var again = relapses.record(subject, lookBack.index(), failed, at);
        var others =
                failed.keySet().stream().filter(key -> !again.containsKey(key)).toList();
        var newCase = otherFindings.inspect(subject, lookBack.index(), others, at, by);
        var result = again.isEmpty() ? LookBackResult.HOLDS : LookBackResult.RELAPSED;
        lookBacks.update(number, lookBack.done(result, by, at, newCase, answered));
        var references = again.values().stream()
                .map(finding -> finding.found().reference())
                .toList();
        conclude(kept, number, lookBack.index(), references, at, by);
        return !again.isEmpty();
    }

    private void conclude(
            LookedBackCases kept, CaseNumber number, int index, List<String> relapsed, Instant at, String by) {
        var later =
                lookBacks.ofCase(number).stream().filter(LookBack::isPlanned).toList();
        if (relapsed.isEmpty()) {
            cases.note(number, by, "HOLDS", "第%d次回头看：整改效果保持。".formatted(index + 1));
            kept.held(number, index, later.isEmpty(), at, by);
            return;
        }
        later.forEach(one -> lookBacks.update(number, one.cancelled()));
        cases.note(number, by, "RELAPSED", "第%d次回头看：已整改的问题反弹，应提请黄牌警告。".formatted(index + 1));
        kept.relapsed(number, index, relapsed, by);
    }

    private void hintIfSamePair(LookBackSubject subject, List<TeamMember> team, String by) {
        var first = subject.firstTeam();
        if (team.stream().allMatch(member -> first.contains(member.person()))) {
            cases.note(subject.number(), by, "SAME_PAIR", "本次回头看由原检查人员实施；建议另派人员，以保证客观。");
        }
    }
}
