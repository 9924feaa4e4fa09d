package org.lookback.appointment;

import java.time.Duration;
import java.time.Instant;
import org.lookback.casefile.CaseNumber;
import org.lookback.outpatient.AppointmentStatus;
import org.lookback.outpatient.ExemptionReason;
import org.lookback.refusal.FormWords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the new booking (B4 row 13). */
@Service
public class VisitDesk {

    private final RescheduleBooks books;
    private final Rechoice rechoice;

    VisitDesk(RescheduleBooks books, Rechoice rechoice) {
        this.books = books;
        this.rechoice = rechoice;
    }

    /** From when the desk is asked whether she came: the end of the new slot, and not before coming late counts as not coming. */
    @Transactional(readOnly = true)
    public Instant dueAt(CaseNumber number) {
        var booking = books.bookings.get(books.cases.get(number).appointment());
        var patience = Duration.ofMinutes(books.number(number, "APT.NOSHOW.LATE"));
        var late = booking.startsAt().plus(patience).plusSeconds(1);
        return late.isAfter(booking.endsAt()) ? late : booking.endsAt();
    }

    /** @return ATTENDED, NOT_COME or BLOCKED_AGAIN; the last one goes on with {@link #blockedAgain} */
    @Transactional
    public String record(CaseNumber number, VisitForm form, String by) {
        var outcome = FormWords.choice(Outcome.class, form.outcome(), "VISIT_MISSING", "就诊情况");
        switch (outcome) {
            case ATTENDED -> attended(number, by);
            case NOT_COME -> notCome(number, by);
            case BLOCKED_AGAIN -> books.open(number, "登记再次受阻", RescheduleState.REBOOKED);
        }
        return outcome.name();
    }

    @Transactional
    public void attended(CaseNumber number, String by) {
        var reschedule = books.open(number, "登记就诊", RescheduleState.REBOOKED);
        books.close(reschedule, RescheduleState.FULFILLED, by, "患者已按新号就诊。");
        if (books.bookings.get(reschedule.appointment()).status() != AppointmentStatus.ARRIVED) {
            books.bookings.fulfilled(reschedule.appointment(), by);
        }
    }

    /** Not helped any more: she could have come. The new booking counts by the no-show policy. */
    @Transactional
    public void notCome(CaseNumber number, String by) {
        var reschedule = books.open(number, "登记未到", RescheduleState.REBOOKED);
        books.close(reschedule, RescheduleState.NOSHOW, by, "患者未按新号就诊。");
        books.bookings.noShow(reschedule.appointment(), by);
    }

    /** Blocked once more, at the new booking, which is exempt as well. @return true if the supervisor must decide now */
    @Transactional
    public boolean blockedAgain(CaseNumber number, String by) {
        var reschedule = books.open(number, "登记再次受阻", RescheduleState.REBOOKED);
        books.bookings.exempt(reschedule.appointment(), ExemptionReason.RESULT_MISSING, by);
        var third = reschedule.blocks() >= books.number(number, "APT.BLOCK.MAX");
        var step = third
                ? books.promised(number, "确定办法", "APT.THIRD")
                : books.promisedCall(number, books.bookings.get(reschedule.appointment()));
        books.cases.update(reschedule.blockedAgain(third ? RescheduleState.BLOCKED : RescheduleState.EXEMPTED, step));
        books.note(number, by, "BLOCKED", "新号再次受阻（第 %d 次），不计爽约。".formatted(reschedule.blocks() + 1));
        return third;
    }

    /** The hospital cancelled the new session: not the patient's fault, not a block. */
    @Transactional
    public void sessionCancelled(CaseNumber number) {
        var reschedule = books.open(number, "重新选择", RescheduleState.REBOOKED, RescheduleState.SLOT_HELD);
        rechoice.begin(reschedule, "system", "新号停诊或被取消，重新选择，不计受阻次数。");
        books.tell(number, News.SESSION_CANCELLED);
    }

    private enum Outcome {
        ATTENDED,
        NOT_COME,
        BLOCKED_AGAIN
    }
}
