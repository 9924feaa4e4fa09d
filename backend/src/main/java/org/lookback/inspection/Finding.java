package org.lookback.inspection;

import static org.lookback.inspection.FindingState.OPEN;
import static org.lookback.inspection.FindingState.ORDERED;
import static org.lookback.inspection.FindingState.REFERRED;
import static org.lookback.inspection.FindingState.REJECTED;
import static org.lookback.inspection.FindingState.SUBMITTED;
import static org.lookback.inspection.FindingState.VERIFIED;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;
import org.lookback.venue.BreachEnd;
import org.lookback.venue.BreachState;
import org.lookback.venue.Severity;

/** One item that failed, from discovery to close-out (销号). Every step is possible from certain states only. */
public record Finding(long id, Found found, Course course, int version) {

    private static final Set<FindingState> TO_RECTIFY = EnumSet.of(ORDERED, REFERRED, REJECTED);
    private static final Set<FindingState> UNDER_WAY = EnumSet.of(OPEN, ORDERED, SUBMITTED, REJECTED, REFERRED);

    static Finding open(Found found) {
        return new Finding(0, found, Course.OPEN, 0);
    }

    /** Only what is minor may be settled at the door (B1 row 7). */
    static Finding correctedOnSite(Found found) {
        if (found.severity() != Severity.MINOR) {
            throw Refusal.invalid(
                    "ON_SITE_ONLY_MINOR",
                    "第%d项属于%s，不能按“当场改正”处理，请责令限期整改。".formatted(found.itemNo(), Words.of(found.severity())));
        }
        return new Finding(0, found, Course.correctedOnSite(found.foundAt()), 0);
    }

    Finding ordered(Instant due) {
        require("责令整改", EnumSet.of(OPEN, REFERRED));
        return with(course.ordered(due));
    }

    Finding moved(Instant due) {
        return with(course.moved(due));
    }

    Finding submitted(Instant at) {
        require("提交整改报告", TO_RECTIFY);
        if (course.forced()) {
            throw Refusal.conflict("REPORT_TOO_LATE", "第%d项的整改期限已过，已转入复查，不能再提交整改报告。".formatted(found.itemNo()));
        }
        return with(course.submitted(at));
    }

    /** The term passed and no report came: it is verified all the same (B1 row 11). */
    Finding termPassed() {
        require("标记逾期", TO_RECTIFY);
        return with(course.termPassed());
    }

    Finding verified(Instant at) {
        requireVerifiable();
        return with(course.verified(at));
    }

    Finding rejected(String why) {
        requireVerifiable();
        return with(course.rejected(why));
    }

    Finding newTerm(Instant due) {
        require("再次限期", EnumSet.of(REJECTED));
        return with(course.newTerm(due));
    }

    /** Handed to the sector regulator as well; the order stays in force, so that a report and a verification still follow. */
    Finding referred(Instant at) {
        require("移送", UNDER_WAY);
        var next = course.state() == ORDERED || course.state() == OPEN ? REFERRED : course.state();
        return with(course.referred(next, at));
    }

    Finding cancelled(String why) {
        require("撤销", UNDER_WAY);
        return with(course.cancelled(why));
    }

    /** The card that was proposed is refused: the venue gets another term (B1 row 13). */
    Finding again(Instant due) {
        require("再次限期", EnumSet.of(OPEN, ORDERED, REFERRED, REJECTED));
        return with(course.again(due));
    }

    /** A yellow card takes it over with an order of its own. */
    /** A card's removal was refused: what its joint check had passed is to be put right once more. */
    Finding reopened(String why, Instant due) {
        require("退回整改", EnumSet.of(VERIFIED));
        return with(course.reopened(why, due));
    }

    Finding carded(Instant due) {
        require("转入黄牌整改", UNDER_WAY);
        return with(course.carded(due));
    }

    /** The card that carries it is handed to the sector regulator. */
    Finding handedOn(Instant at) {
        require("移送", UNDER_WAY);
        return with(course.referred(REFERRED, at));
    }

    /** An objection was upheld: it never happened, whatever was done about it. */
    Finding struck(String why) {
        return with(course.cancelled(why));
    }

    /** Number of the running round: 1 until the first rejection. */
    public int round() {
        return course.rejectCount() + 1;
    }

    public boolean isUnderWay() {
        return UNDER_WAY.contains(course.state());
    }

    /** The venue still has to put it right. */
    public boolean isToRectify() {
        return TO_RECTIFY.contains(course.state());
    }

    /** Officers have to look whether it is fixed. */
    public boolean isToVerify() {
        return course.state() == SUBMITTED || (course.forced() && isToRectify());
    }

    public boolean isSettled() {
        return !isUnderWay();
    }

    /** As the venue's history keeps it. */
    BreachEnd asBreachEnd() {
        var verifiedAt = course.verifiedAt();
        var state =
                switch (course.state()) {
                    case VERIFIED, CORRECTED_ON_SITE -> BreachState.CORRECTED;
                    case CANCELLED -> BreachState.CANCELLED;
                    case REFERRED -> BreachState.REFERRED;
                    default -> BreachState.OPEN;
                };
        var late = course.late() || (verifiedAt != null && !course.wasOnTime());
        return new BreachEnd(
                state, verifiedAt == null ? null : DistrictTime.dayOf(verifiedAt), late, course.rejectCount());
    }

    private void requireVerifiable() {
        if (!isToVerify()) {
            throw wrongState("复查");
        }
    }

    private void require(String action, Set<FindingState> allowed) {
        if (!allowed.contains(course.state())) {
            throw wrongState(action);
        }
    }

    private Refusal wrongState(String action) {
        return Refusal.conflict(
                "WRONG_FINDING_STATE",
                "案件 %s 第%d项问题当前为“%s”，不能%s。请刷新页面，查看最新进展。"
                        .formatted(
                                found.number(), found.itemNo(), course.state().label(), action));
    }

    private Finding with(Course next) {
        return new Finding(id, found, next, version);
    }
}
