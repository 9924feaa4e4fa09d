package org.lookback.flag;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.PostRole;
import org.lookback.refusal.Refusal;
import org.lookback.venue.VenueMarks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens at the venue takes the flag's effect at once; whether it comes down, a named person decides (撤旗). [B3] */
@Service
public class FlagRevocation {

    private final RedFlags flags;
    private final RevocationCauses causes;
    private final FlagCourse course;
    private final VenueMarks marks;
    private final FlagPost post;
    private final CaseDesk cases;
    private final Clock clock;

    FlagRevocation(
            RedFlags flags,
            RevocationCauses causes,
            FlagCourse course,
            VenueMarks marks,
            FlagPost post,
            CaseDesk cases,
            Clock clock) {
        this.flags = flags;
        this.causes = causes;
        this.course = course;
        this.marks = marks;
        this.post = post;
        this.cases = cases;
        this.clock = clock;
    }

    /** Suspends a flag that hangs and asks for a decision; a further cause joins those that wait for it. */
    @Transactional
    public void propose(CaseNumber number, RevocationCause cause) {
        cases.findForWriting(number);
        var flag = flags.get(number);
        if (flag.state() != FlagState.AWARDED) {
            return;
        }
        causes.add(number, cause);
        link(number, cause);
        if (flag.suspendedAt() != null) {
            cases.note(number, FlagEnd.SYSTEM, "REVOCATION_CAUSE", "又出现撤旗情形：" + cause.sentence());
            return;
        }
        flags.update(flag.suspended(now()));
        cases.note(number, FlagEnd.SYSTEM, "FLAG_SUSPENDED", "红旗暂停效力，抽查权重恢复，待负责人决定是否撤旗：" + cause.sentence());
        if (!course.revocationDue(number)) {
            throw new IllegalStateException("flag %s hangs, but its process does not wait".formatted(number));
        }
        post.tell(
                number,
                "暂停效力，待决定是否撤旗",
                cause.sentence(),
                PostRole.HEAD.group(flag.nomination().subdistrict()));
    }

    /** @return whether the flag comes down; otherwise it hangs on as if nothing had been */
    @Transactional
    public boolean decide(CaseNumber number, RevocationDecision decision, String by) {
        cases.findForWriting(number);
        var flag = flags.get(number);
        var kept = flag.kept();
        if (decision.revoked() == null) {
            throw Refusal.invalid("DECISION_MISSING", "请选择撤旗或者保留红旗。");
        }
        var why = Words.required(decision.reason(), 5, 500, "REASON_MISSING", "理由");
        if (decision.revoked()) {
            flags.update(flag.revoked(new FlagEnd(by, now(), why)));
            marks.lift(number.value(), now(), "REVOKED", true);
        } else {
            flags.update(kept);
            cases.enter(number, "AWARDED", FlagState.AWARDED.label());
        }
        var result = decision.revoked() ? "已撤销" : "保留，恢复效力";
        cases.note(number, by, decision.revoked() ? "FLAG_REVOKED" : "FLAG_KEPT", "红旗%s：%s".formatted(result, why));
        post.tell(number, result, why, FlagUnits.concerned(flag));
        return decision.revoked();
    }

    private void link(CaseNumber number, RevocationCause cause) {
        CaseNumber.find(cause.sourceCase())
                .filter(source -> !source.equals(number) && cases.find(source).isPresent())
                .ifPresent(source -> cases.link(
                        number,
                        source,
                        "REVOCATION",
                        FlagEnd.SYSTEM,
                        cause.kind().label() + "涉及在挂红旗"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
