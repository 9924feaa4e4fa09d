package org.lookback.flag;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.lookback.venue.Mark;
import org.lookback.venue.VenueMarks;
import org.lookback.workflow.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands the flag over with its certificate; from then on it hangs at the venue and halves the weight of draws. [B3][D10] */
@Service
public class FlagAward {

    private final RedFlags flags;
    private final FlagCheck check;
    private final FlagRejection rejection;
    private final VenueMarks marks;
    private final Certificates certificates;
    private final Deadlines deadlines;
    private final FlagPost post;
    private final CaseDesk cases;
    private final Clock clock;

    FlagAward(
            RedFlags flags,
            FlagCheck check,
            FlagRejection rejection,
            VenueMarks marks,
            Certificates certificates,
            Deadlines deadlines,
            FlagPost post,
            CaseDesk cases,
            Clock clock) {
        this.flags = flags;
        this.check = check;
        this.rejection = rejection;
        this.marks = marks;
        this.certificates = certificates;
        this.deadlines = deadlines;
        this.post = post;
        this.cases = cases;
        this.clock = clock;
    }

    /** @return whether it was handed over. @throws Refusal FLAG_CRITERIA_LOST if something came between: then a person says no */
    @Transactional
    public boolean award(CaseNumber number, AwardForm form, String by) {
        cases.findForWriting(number);
        var flag = flags.get(number);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var award = new Award(seq(flag), by, now, now);
        flag.awarded(award);
        if (form.awarded() == null) {
            throw Refusal.invalid("DECISION_MISSING", "请选择授旗或者不予授旗。");
        }
        if (!form.awarded()) {
            rejection.reject(flag, by, "不予授旗：" + Words.required(form.reason(), 2, 500, "REASON_MISSING", "理由"));
            return false;
        }
        requireStillMet(flag);
        check.keep(flag, CheckPhase.AWARD);
        var until = deadlines.open(number, FlagTerms.VALID, "", now).dueAt();
        hang(flag.awarded(new Award(award.seq(), by, now, until)), now, until, by);
        return true;
    }

    private void hang(RedFlag awarded, Instant now, Instant until, String by) {
        var number = awarded.number();
        var award = awarded.award();
        flags.update(awarded);
        marks.put(new Mark(
                number.value(),
                awarded.nomination().venueCode(),
                Mark.Kind.RED_FLAG,
                award == null ? 1 : award.seq(),
                now,
                until,
                null,
                null,
                true));
        certificates.issue(awarded, by);
        cases.enter(number, "AWARDED", FlagState.AWARDED.label());
        var words = "有效期至 %s，不免除检查。".formatted(DistrictTime.text(until));
        cases.note(number, by, "FLAG_AWARDED", "已授旗发证，" + words);
        post.tell(number, "已授予", words, FlagUnits.concerned(awarded));
    }

    private void requireStillMet(RedFlag flag) {
        var unmet = check.unmetToday(flag);
        if (!unmet.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "FLAG_CRITERIA_LOST",
                    "红旗 %s 的条件现已不符合，不能授旗，请选择“不予授旗”：%s".formatted(flag.number(), String.join(" ", unmet)),
                    unmet);
        }
    }

    private int seq(RedFlag flag) {
        return (int) marks.of(flag.nomination().venueCode()).stream()
                        .filter(mark -> mark.kind() == Mark.Kind.RED_FLAG)
                        .count()
                + 1;
    }
}
