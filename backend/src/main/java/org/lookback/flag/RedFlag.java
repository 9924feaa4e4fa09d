package org.lookback.flag;

import static org.lookback.flag.FlagState.APPROVED;
import static org.lookback.flag.FlagState.AWARDED;
import static org.lookback.flag.FlagState.CHECKED;
import static org.lookback.flag.FlagState.EXPIRED;
import static org.lookback.flag.FlagState.NOMINATED;
import static org.lookback.flag.FlagState.ON_NOTICE;
import static org.lookback.flag.FlagState.REJECTED;
import static org.lookback.flag.FlagState.REVOKED;
import static org.lookback.flag.FlagState.TO_AWARD;
import static org.lookback.flag.FlagState.VENUE_CLOSED;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;

/**
 * A red flag (红旗) of one venue, from nomination to its end. [S3][B3]
 *
 * @param noticeUntil last second in which objections are taken
 * @param suspendedAt since when something at the venue speaks against it; it has no effect until a person decides
 */
public record RedFlag(
        CaseNumber number,
        Nomination nomination,
        FlagState state,
        @Nullable Signature approval,
        @Nullable Signature cosigning,
        @Nullable Instant noticeUntil,
        @Nullable Award award,
        @Nullable Instant suspendedAt,
        @Nullable FlagEnd end,
        int version) {

    public static RedFlag nominated(CaseNumber number, Nomination nomination) {
        return new RedFlag(number, nomination, NOMINATED, null, null, null, null, null, null, 0);
    }

    public RedFlag checked() {
        require(NOMINATED, "核对条件");
        return in(CHECKED);
    }

    /** Approved by the head of the subdistrict, who did not nominate it (four eyes). */
    public RedFlag approved(Signature by) {
        require(CHECKED, "审批");
        requireOther(by, nomination.by(), "提名的人不能审批自己的提名，请由另一名负责人审批。");
        return new RedFlag(number, nomination, APPROVED, by, null, null, null, null, null, version);
    }

    /** Signed by the regulator, too; the public notice begins. */
    public RedFlag cosigned(Signature by, Instant until) {
        require(APPROVED, "会签");
        requireOther(by, nomination.by(), "提名的人不能会签自己的提名，请由主管部门另一名审核人或负责人会签。");
        requireOther(by, approval == null ? "" : approval.by(), "审批和会签须由两个人分别作出，请由主管部门另一名人员会签。");
        return new RedFlag(number, nomination, ON_NOTICE, approval, by, until, null, null, null, version);
    }

    public RedFlag noticeHeld() {
        require(ON_NOTICE, "结束公示");
        return in(TO_AWARD);
    }

    /** @throws Refusal FLAG_ON_NOTICE while objections are still taken */
    public RedFlag awarded(Award given) {
        if (state == ON_NOTICE) {
            throw Refusal.conflict("FLAG_ON_NOTICE", "红旗 %s 正在公示，公示期满、条件复核通过后才能授旗。".formatted(number));
        }
        require(TO_AWARD, "授旗");
        return new RedFlag(number, nomination, AWARDED, approval, cosigning, noticeUntil, given, null, null, version);
    }

    /** Something happened at the venue: no effect until a person has decided. */
    public RedFlag suspended(Instant at) {
        require(AWARDED, "暂停效力");
        return new RedFlag(number, nomination, AWARDED, approval, cosigning, noticeUntil, award, at, null, version);
    }

    public RedFlag kept() {
        requireSuspended();
        return new RedFlag(number, nomination, AWARDED, approval, cosigning, noticeUntil, award, null, null, version);
    }

    public RedFlag revoked(FlagEnd how) {
        requireSuspended();
        return over(REVOKED, how);
    }

    public RedFlag expired(FlagEnd how) {
        require(AWARDED, "到期");
        return over(EXPIRED, how);
    }

    public RedFlag rejected(FlagEnd how) {
        if (!state.isBeforeAward()) {
            throw wrong("不予授旗");
        }
        return over(REJECTED, how);
    }

    public RedFlag venueClosed(FlagEnd how) {
        if (state.isOver()) {
            throw wrong("终止");
        }
        return over(VENUE_CLOSED, how);
    }

    /** It hangs, counts, and nothing speaks against it. */
    public boolean isInForce(Instant now) {
        return state == AWARDED && suspendedAt == null && award != null && !now.isAfter(award.until());
    }

    /** @throws Refusal if it is not in this state; FLAG_EXPIRED, FLAG_REVOKED … if it is over */
    void require(FlagState wanted, String what) {
        if (state != wanted) {
            throw wrong(what);
        }
    }

    private void requireSuspended() {
        require(AWARDED, "决定是否撤旗");
        if (suspendedAt == null) {
            throw Refusal.conflict("FLAG_NOT_SUSPENDED", "红旗 %s 没有出现撤销情形，不能撤旗。".formatted(number));
        }
    }

    private Refusal wrong(String what) {
        var code = state.isOver() ? "FLAG_" + state.name() : "FLAG_STATE";
        return Refusal.conflict(code, "红旗 %s 现为“%s”，不能%s，请刷新页面。".formatted(number, state.label(), what));
    }

    private static void requireOther(Signature by, String other, String sentence) {
        if (by.by().equals(other)) {
            throw Refusal.forbidden("FOUR_EYES", sentence);
        }
    }

    private RedFlag in(FlagState next) {
        return new RedFlag(
                number, nomination, next, approval, cosigning, noticeUntil, award, suspendedAt, end, version);
    }

    private RedFlag over(FlagState last, FlagEnd how) {
        return new RedFlag(
                number, nomination, last, approval, cosigning, noticeUntil, award, suspendedAt, how, version);
    }
}
