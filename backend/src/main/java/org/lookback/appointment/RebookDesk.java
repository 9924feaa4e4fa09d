package org.lookback.appointment;

import java.time.Instant;
import java.util.Objects;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From a held slot to a new booking (B4 rows 7, 8). [S0] */
@Service
public class RebookDesk {

    private final RescheduleBooks books;
    private final Rechoice rechoice;
    private final RescheduleMessages messages;

    RebookDesk(RescheduleBooks books, Rechoice rechoice, RescheduleMessages messages) {
        this.books = books;
        this.rechoice = rechoice;
        this.messages = messages;
    }

    /** Until when the held slot is kept, inclusive. @throws Refusal WRONG_RESCHEDULE_STATE if none is */
    @Transactional(readOnly = true)
    public Instant heldUntil(CaseNumber number) {
        var reschedule = books.cases.get(number).in("确认改约", RescheduleState.SLOT_HELD);
        return Objects.requireNonNull(reschedule.heldUntil());
    }

    /** The desk took the patient's answer. @return CONFIRMED or GIVEN_UP @throws Refusal HOLD_LAPSED */
    @Transactional
    public String answer(CaseNumber number, ConfirmationForm form, String by) {
        var reschedule = books.open(number, "确认改约", RescheduleState.SLOT_HELD);
        var outcome = FormWords.choice(Outcome.class, form.outcome(), "ANSWER_MISSING", "患者答复");
        if (outcome == Outcome.CONFIRMED) {
            book(reschedule, by);
        } else {
            rechoice.begin(reschedule, by, "患者放弃保留的号，重新选择。");
        }
        return outcome.name();
    }

    /** The patient confirmed on her own page: booked, and the process hears of it. @throws Refusal HOLD_LAPSED */
    @Transactional
    public void confirm(CaseNumber number, String by) {
        book(books.open(number, "确认改约", RescheduleState.SLOT_HELD), by);
        messages.confirmed(number);
    }

    private void book(RescheduleCase reschedule, String by) {
        var number = reschedule.number();
        var until = Objects.requireNonNull(reschedule.heldUntil());
        if (books.now().isAfter(until)) {
            throw Refusal.conflict("HOLD_LAPSED", "保留的号已于 %s 到期释放，请重新选择号源。".formatted(DistrictTime.text(until)));
        }
        var old = books.bookings.get(reschedule.appointment());
        var slot = Objects.requireNonNull(reschedule.heldSlot());
        var booked = books.bookings.confirm(slot, number, old, by);
        books.done(number, "APT.CONFIRM");
        books.cases.update(reschedule.rebooked(booked.id(), new Promise("到新号就诊", booked.endsAt())));
        books.note(number, by, "REBOOKED", "已改约到 %s，原预约取消，不计爽约。".formatted(When.of(booked.startsAt())));
        books.tell(number, News.REBOOKED);
    }

    /** The hold is over and nobody confirmed. */
    @Transactional
    public void lapse(CaseNumber number) {
        var reschedule = books.open(number);
        if (reschedule.isOpen() && reschedule.state() == RescheduleState.SLOT_HELD) {
            rechoice.begin(reschedule, "system", "保留的号到期未确认，已释放，请重新选择。");
            books.tell(number, News.HOLD_LAPSED);
        }
    }

    /** The patient wants to choose anew, on her own page: while she is called, waited for, on the list, or has a slot held. */
    @Transactional
    public void chooseAgain(CaseNumber number) {
        var reschedule = books.open(
                number,
                "重新选择",
                RescheduleState.EXEMPTED,
                RescheduleState.UNREACHABLE,
                RescheduleState.SLOT_HELD,
                RescheduleState.WAITLISTED);
        rechoice.begin(reschedule, "patient", "患者通过链接作了回复，重新选择。");
    }

    private enum Outcome {
        CONFIRMED,
        GIVEN_UP
    }
}
