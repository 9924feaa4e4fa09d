package org.lookback.representation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.privacy.PersonalData;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead unit tells the venue what was decided about its objection, and why. */
@Service
public class InformingDesk {

    private final RepresentationBook book;
    private final Stays stays;
    private final PersonalData personal;
    private final CaseDesk cases;

    InformingDesk(RepresentationBook book, Stays stays, PersonalData personal, CaseDesk cases) {
        this.book = book;
        this.stays = stays;
        this.personal = personal;
        this.cases = cases;
    }

    @Transactional
    public void inform(CaseNumber number, int seq, InformingForm form, String by) {
        book.locked(number);
        var ruled = book.find(number, seq);
        if (form.way() == null) {
            throw Refusal.invalid("WAY_MISSING", "请选择告知方式。");
        }
        var person = Words.required(form.receivedBy(), 1, 50, "RECEIVER_MISSING", "被告知人");
        var told = ruled.informed(new Informing(informedAt(form, ruled), form.way(), personal.encrypt(person), by));
        var done = told.isStayed() ? stays.end(told, book.act(by, "审查决定已告知当事人。")) : told;
        book.store(done);
        cases.note(
                number,
                by,
                "REPRESENTATION_TOLD",
                "第%d份陈述申辩的审查决定（%s）告知当事人：%s。"
                        .formatted(seq, told.state().label(), form.way().label()));
    }

    private Instant informedAt(InformingForm form, Representation ruled) {
        if (form.informedAt() == null) {
            throw Refusal.invalid("TIME_MISSING", "请填写告知时间。");
        }
        var at = form.informedAt().atZone(DistrictTime.ZONE).toInstant().truncatedTo(ChronoUnit.SECONDS);
        if (at.isAfter(book.now())) {
            throw Refusal.invalid("TIME_IN_FUTURE", "告知时间晚于当前时间，请核对后重新填写。");
        }
        var act = ruled.ruling();
        if (act != null && at.plusSeconds(60).isBefore(act.at())) {
            throw Refusal.invalid(
                    "TOLD_BEFORE_RULING", "告知时间早于决定时间（%s），请核对后重新填写。".formatted(DistrictTime.text(act.at())));
        }
        return at;
    }
}
