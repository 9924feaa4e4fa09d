package org.lookback.escalation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.escalation.LadderLevel.Act;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people act on a level: units answer orders, supervisors decide on interviews and circulars, with a reason. [B6] */
@Service
public class OversightDesk {

    private static final int MOST_POINTS = 10;
    /** Room for it beside the level. */
    private static final int SHOWN = 1000;

    private static final int REASON = 500;
    private static final int REPORT = 1000;
    private static final int MINUTES = 2000;

    private final Ladders ladders;
    private final LadderRecord record;
    private final LevelNotices notices;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    OversightDesk(
            Ladders ladders,
            LadderRecord record,
            LevelNotices notices,
            Deadlines deadlines,
            WorkingCalendar calendar,
            Clock clock) {
        this.ladders = ladders;
        this.record = record;
        this.notices = notices;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Transactional
    public void reply(String taskId, OrderReply reply, String by) {
        var ladder = ladder(taskId);
        var order = record.waiting(ladder, Level.L2, LevelState.ORDERED);
        var measures = Asked.text(reply.done(), "已采取的措施", 5, REPORT);
        var why = Asked.text(reply.why(), "逾期原因", 5, REASON);
        var promised = Asked.day(reply.promisedOn(), "承诺完成日期", today());
        record.acted(
                ladder,
                order,
                LevelState.REPLIED,
                new Act(by, said(why, measures), promised, null),
                "书面答复督办单：“%s”承诺于 %s 前完成。".formatted(ladder.taskName(), promised));
    }

    /** What whoever decides about the next level must have read; the whole reply is in the case file. */
    private static String said(String why, String measures) {
        var text = "逾期原因：%s；已采取的措施：%s".formatted(why, measures);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }

    /** @return whether the interview takes place */
    @Transactional
    public boolean decideInterview(String taskId, InterviewDecision decision, String by) {
        var ladder = ladder(taskId);
        var proposal = record.waiting(ladder, Level.L3, LevelState.PROPOSED);
        var approved = Asked.choice(decision.approved(), "是否约谈");
        var reason = Asked.text(decision.reason(), "理由", 2, REASON);
        if (!approved) {
            refused(ladder, proposal, by, reason);
            return false;
        }
        var day = Asked.day(decision.day(), "约谈日期", today());
        var level = record.acted(
                ladder,
                proposal,
                LevelState.APPROVED,
                new Act(by, reason, day, null),
                "同意约谈：就“%s”定于 %s 约谈%s负责人。".formatted(ladder.taskName(), day, notices.unitName(ladder.unit())));
        notices.interview(level, ladder, deadline(ladder), day.toString(), reason);
        return true;
    }

    @Transactional
    public void recordInterview(String taskId, InterviewMinutes minutes, String by) {
        var ladder = ladder(taskId);
        var approved = record.waiting(ladder, Level.L3, LevelState.APPROVED);
        Asked.text(minutes.minutes(), "约谈纪要", 10, MINUTES);
        Asked.text(minutes.attendees(), "参加人员（职务）", 2, 200);
        var promised = Asked.day(minutes.promisedOn(), "承诺完成日期", today());
        var reason = approved.reason() == null ? "" : approved.reason();
        record.acted(
                ladder,
                approved,
                LevelState.HELD,
                new Act(by, reason, promised, null),
                "已约谈：“%s”承诺于 %s 前完成。".formatted(ladder.taskName(), promised));
    }

    /** @return whether the circular is published */
    @Transactional
    public boolean decideCircular(String taskId, CircularDecision decision, String by) {
        var ladder = ladder(taskId);
        var proposal = record.waiting(ladder, Level.L4, LevelState.PROPOSED);
        var approved = Asked.choice(decision.approved(), "是否通报");
        var reason = Asked.text(decision.reason(), "理由", 2, REASON);
        if (!approved) {
            refused(ladder, proposal, by, reason);
            return false;
        }
        var points = points(decision.points());
        record.acted(
                ladder,
                proposal,
                LevelState.PUBLISHED,
                new Act(by, reason, null, points),
                "同意通报：就“%s”向各单位通报%s，扣 %d 分。".formatted(ladder.taskName(), notices.unitName(ladder.unit()), points));
        return true;
    }

    /** The circular that was decided on goes to the heads of all units. */
    @Transactional
    public void publishCircular(String taskId) {
        var ladder = ladder(taskId);
        var level = record.waiting(ladder, Level.L4, LevelState.PUBLISHED);
        var deadline = deadline(ladder);
        notices.circular(level, ladder, deadline, TimeLeft.words(deadline, clock.instant(), calendar));
    }

    private void refused(Ladder ladder, LadderLevel proposal, String by, String reason) {
        record.acted(
                ladder,
                proposal,
                LevelState.REFUSED,
                new Act(by, reason, null, null),
                "不同意%s：“%s”，理由：%s".formatted(proposal.level().label(), ladder.taskName(), reason));
    }

    private static int points(@Nullable BigDecimal points) {
        if (points == null) {
            throw Refusal.invalid("FIELD_MISSING", "请填写“扣分”，不扣分的填 0。");
        }
        if (points.signum() < 0
                || points.compareTo(BigDecimal.valueOf(MOST_POINTS)) > 0
                || points.stripTrailingZeros().scale() > 0) {
            throw Refusal.invalid(
                    "POINTS_OUT_OF_RANGE",
                    "“扣分”应为 0 至 %d 的整数，现在是 %s，请修改。".formatted(MOST_POINTS, points.toPlainString()));
        }
        return points.intValueExact();
    }

    private Ladder ladder(String taskId) {
        return ladders.ofTask(taskId).orElseThrow();
    }

    private Deadline deadline(Ladder ladder) {
        return deadlines.newest(ladder.number(), ladder.term(), ladder.track()).orElseThrow();
    }

    private LocalDate today() {
        return DistrictTime.dayOf(clock.instant());
    }
}
