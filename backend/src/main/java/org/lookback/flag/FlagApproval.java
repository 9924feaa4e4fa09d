package org.lookback.flag;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.FourEyes;
import org.lookback.workflow.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The head of the subdistrict approves, the sector's regulator signs as well; then the public may speak. [B3] */
@Service
public class FlagApproval {

    private final RedFlags flags;
    private final FlagRejection rejection;
    private final FourEyes fourEyes;
    private final Deadlines deadlines;
    private final CaseDesk cases;
    private final Clock clock;

    FlagApproval(
            RedFlags flags,
            FlagRejection rejection,
            FourEyes fourEyes,
            Deadlines deadlines,
            CaseDesk cases,
            Clock clock) {
        this.flags = flags;
        this.rejection = rejection;
        this.fourEyes = fourEyes;
        this.deadlines = deadlines;
        this.cases = cases;
        this.clock = clock;
    }

    /** @return whether it was approved */
    @Transactional
    public boolean approve(CaseNumber number, FlagDecision decision, String by) {
        cases.findForWriting(number);
        var flag = flags.get(number);
        var approved = flag.approved(new Signature(by, now()));
        requireOtherThanNominator(flag, by);
        if (!decision.isYes()) {
            rejection.reject(flag, by, "审批不同意：" + decision.why());
            return false;
        }
        flags.update(approved);
        cases.note(number, by, "FLAG_APPROVED", "街道审批同意授予红旗" + decision.tail());
        return true;
    }

    /** @return whether the regulator signed; the notice runs from now */
    @Transactional
    public boolean cosign(CaseNumber number, FlagDecision decision, String by) {
        cases.findForWriting(number);
        var flag = flags.get(number);
        // also a no must come from somebody who may sign
        flag.cosigned(new Signature(by, now()), now());
        requireOtherThanNominator(flag, by);
        var approval = Objects.requireNonNull(flag.approval());
        fourEyes.check(approval.by(), approval.at(), by, "审批和会签须由两个人分别作出，请由主管部门另一名人员会签。");
        if (!decision.isYes()) {
            rejection.reject(flag, by, "主管部门不同意会签：" + decision.why());
            return false;
        }
        var notice = deadlines.open(number, FlagTerms.NOTICE, "", now());
        flags.update(flag.cosigned(new Signature(by, now()), notice.dueAt()));
        cases.note(
                number,
                by,
                "FLAG_ON_NOTICE",
                "主管部门会签同意，开始公示，至 %s 止%s".formatted(DistrictTime.text(notice.dueAt()), decision.tail()));
        return true;
    }

    private void requireOtherThanNominator(RedFlag flag, String by) {
        var nomination = flag.nomination();
        fourEyes.check(nomination.by(), nomination.at(), by, "提名的人不能审批或会签自己的提名，请由另一名有权的人办理。");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
