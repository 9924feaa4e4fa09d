package org.lookback.flag;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.FourEyes;
import org.lookback.flag.FlagObjection.State;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes objections while a flag is on public notice; a named person decides each of them. [B3] */
@Service
public class ObjectionDesk {

    private final RedFlags flags;
    private final Objections objections;
    private final FlagRejection rejection;
    private final FlagCourse course;
    private final FourEyes fourEyes;
    private final CaseDesk cases;
    private final Clock clock;

    ObjectionDesk(
            RedFlags flags,
            Objections objections,
            FlagRejection rejection,
            FlagCourse course,
            FourEyes fourEyes,
            CaseDesk cases,
            Clock clock) {
        this.flags = flags;
        this.objections = objections;
        this.rejection = rejection;
        this.course = course;
        this.fourEyes = fourEyes;
        this.cases = cases;
        this.clock = clock;
    }

    /** Takes an objection down. @throws Refusal FLAG_NOTICE_OVER, even if the clock has not yet ended the notice */
    @Transactional
    public FlagObjection file(CaseNumber number, ObjectionForm form, String by) {
        cases.findForWriting(number);
        var flag = flags.get(number);
        requireOnNotice(flag);
        var content = Words.required(form.content(), 5, 1000, "OBJECTION_EMPTY", "异议内容");
        var seq = objections.of(number).size() + 1;
        var objection = new FlagObjection(number.value(), seq, content, by, now(), State.FILED, null, null, null);
        objections.add(objection);
        cases.note(number, by, "FLAG_OBJECTION", "公示期间收到第%d件异议，待决定。".formatted(seq));
        if (!course.objectionFiled(number)) {
            throw noticeOver(flag);
        }
        return objection;
    }

    /** The process takes the oldest objection that nobody has to decide yet. @return its number within the case */
    @Transactional
    public int take(CaseNumber number) {
        var next = objections.of(number).stream()
                .filter(objection -> objection.state() == State.FILED)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict("OBJECTION_NOT_FOUND", "红旗 %s 没有待决定的异议。".formatted(number)));
        objections.update(next.in(State.TAKEN));
        return next.seq();
    }

    /** @return whether it holds; then the flag is not given */
    @Transactional
    public boolean decide(CaseNumber number, int seq, ObjectionDecision decision, String by) {
        cases.findForWriting(number);
        var flag = flags.get(number);
        flag.require(FlagState.ON_NOTICE, "决定异议");
        var objection = objections.of(number).stream()
                .filter(one -> one.seq() == seq && one.state() == State.TAKEN)
                .findFirst()
                .orElseThrow(
                        () -> Refusal.conflict("OBJECTION_DECIDED", "红旗 %s 第%d件异议已经决定，请刷新页面。".formatted(number, seq)));
        fourEyes.check(flag.nomination().by(), flag.nomination().at(), by, "提名的人不能决定对自己提名的异议，请由本单位另一名人员决定。");
        if (decision.upheld() == null) {
            throw Refusal.invalid("DECISION_MISSING", "请选择异议成立或者不成立。");
        }
        var why = Words.required(decision.reason(), 2, 500, "REASON_MISSING", "理由");
        var how = decision.upheld() ? State.UPHELD : State.REFUSED;
        objections.update(objection.decided(how, by, now(), why));
        cases.note(number, by, "OBJECTION_" + how, "第%d件异议%s：%s".formatted(seq, how.label(), why));
        if (decision.upheld()) {
            objections.of(number).stream()
                    .filter(one -> one.state() == State.FILED || one.state() == State.TAKEN)
                    .forEach(one -> objections.update(one.in(State.LAPSED)));
            rejection.reject(flag, by, "公示期间异议成立：" + why);
        }
        return decision.upheld();
    }

    private void requireOnNotice(RedFlag flag) {
        if (flag.noticeUntil() != null && now().isAfter(flag.noticeUntil())) {
            throw noticeOver(flag);
        }
        flag.require(FlagState.ON_NOTICE, "提出异议");
    }

    private static Refusal noticeOver(RedFlag flag) {
        var until = flag.noticeUntil() == null ? "" : "（至 %s 止）".formatted(DistrictTime.text(flag.noticeUntil()));
        return Refusal.conflict(
                "FLAG_NOTICE_OVER", "红旗 %s 公示期已满%s，不再受理异议；有问题线索的，可以举报投诉。".formatted(flag.number(), until));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
