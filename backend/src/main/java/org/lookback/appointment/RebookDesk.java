package org.lookback.appointment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.outpatient.OfferWish;
import org.lookback.outpatient.SlotOffers;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From a held slot or the waiting list to a new booking (B4 rows 7 to 9). [S0] */
@Service
public class RebookDesk {

    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final LocalTime THEN = LocalTime.of(8, 30);

    private final RescheduleBooks books;
    private final SlotHolds holds;
    private final SlotOffers offers;
    private final RescheduleMessages messages;

    RebookDesk(RescheduleBooks books, SlotHolds holds, SlotOffers offers, RescheduleMessages messages) {
        this.books = books;
        this.holds = holds;
        this.offers = offers;
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
            books.release(reschedule);
            chooseAgain(reschedule, by, "患者放弃保留的号，重新选择。");
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
            books.release(reschedule);
            chooseAgain(reschedule, "system", "保留的号到期未确认，已释放，请重新选择。");
            books.tell(number, News.HOLD_LAPSED);
        }
    }

    /** When the waiting list is looked at for this patient next: first those whose session the hospital cancelled. */
    @Transactional(readOnly = true)
    public Instant nextRetryAt(CaseNumber number) {
        var time = books.cases.get(number).trigger() == Trigger.PROVIDER ? FIRST : THEN;
        var today = DistrictTime.at(DistrictTime.dayOf(books.now()), time);
        return today.isAfter(books.now())
                ? today
                : DistrictTime.at(DistrictTime.dayOf(books.now()).plusDays(1), time);
    }

    /** The daily search. @return HELD, NONE, or OVER after a week: other doctors, hospitals or a long prescription are offered */
    @Transactional
    public String retry(CaseNumber number) {
        var reschedule = books.open(number, "查找号源", RescheduleState.WAITLISTED);
        var old = books.bookings.get(reschedule.appointment());
        var now = books.now();
        for (var slot : offers.find(new OfferWish(old, now, holds.latest(reschedule), false, ATTEMPTS))) {
            try {
                holds.hold(reschedule, slot.id(), "system");
                books.done(number, "APT.WAIT");
                return "HELD";
            } catch (Refusal taken) {
                // somebody was faster between the look and the hold; the next one may still be free
            }
        }
        var since = Objects.requireNonNull(reschedule.waitingSince());
        if (now.isBefore(since.plus(Duration.ofDays(books.length(number, "APT.WAIT"))))) {
            return "NONE";
        }
        books.dropped(number, "APT.WAIT");
        chooseAgain(reschedule, "system", "候补期满仍无号，改为提供其他医生、医院或者长处方。");
        return "OVER";
    }

    private void chooseAgain(RescheduleCase reschedule, String by, String why) {
        var number = reschedule.number();
        books.dropped(number, "APT.CONFIRM");
        books.cases.update(reschedule.enter(RescheduleState.CHOOSING, books.promised(number, "选定办法", "APT.CHOOSE")));
        books.note(number, by, "CHOOSING", why);
    }

    private enum Outcome {
        CONFIRMED,
        GIVEN_UP
    }

    private static final int ATTEMPTS = 5;
}
