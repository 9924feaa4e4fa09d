package org.lookback.hotline;

import org.lookback.casefile.CaseNumber;
import org.lookback.workflow.DeadlineMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** The term of a reply was extended: the order is measured by the new date, and the petitioner has to be told (B5 row 13). [W5] */
@Service
class MovedCloseTerms {

    private final HotlineBooks books;

    MovedCloseTerms(HotlineBooks books) {
        this.books = books;
    }

    @EventListener
    void moved(DeadlineMoved event) {
        var deadline = event.now();
        if (!deadline.term().equals(HotlineBooks.CLOSE) || deadline.isPaused()) {
            return;
        }
        var number = new CaseNumber(deadline.caseNo());
        books.cases.find(number).ifPresent(hotline -> {
            books.cases.update(hotline.dueBy(deadline.dueAt()));
            books.records.update(books.records.order(number).dueBy(deadline.dueAt()));
            books.note(number, "system", "PETITIONER_TO_TELL", "办理期限已变更，请告知诉求人新的期限。");
        });
    }
}
