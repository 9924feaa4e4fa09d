package org.lookback.appointment;

import org.springframework.stereotype.Component;

/** Back to the choice: what was tried did not work out, the exemption stays. */
@Component
class Rechoice {

    private final RescheduleBooks books;

    Rechoice(RescheduleBooks books) {
        this.books = books;
    }

    void begin(RescheduleCase reschedule, String by, String why) {
        var number = reschedule.number();
        books.release(reschedule);
        books.dropped(number, "APT.CONTACT", "APT.CONFIRM", "APT.WAIT");
        var promise = books.promised(number, "选定办法", "APT.CHOOSE");
        books.cases.update(
                reschedule.reachedAt() == null
                        ? reschedule.reached(books.now(), promise)
                        : reschedule.enter(RescheduleState.CHOOSING, promise));
        books.note(number, by, "CHOOSING", why);
    }
}
