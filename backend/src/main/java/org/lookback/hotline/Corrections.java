package org.lookback.hotline;

import java.util.Objects;
import org.lookback.casefile.CaseNumber;
import org.lookback.catalogue.Categories;
import org.lookback.refusal.FormWords;
import org.springframework.stereotype.Component;

/** Corrects what the agent took down; every change stays on record, for changed categories are an indicator. */
@Component
class Corrections {

    private final HotlineBooks books;
    private final Categories categories;
    private final RequestDesk requests;

    Corrections(HotlineBooks books, Categories categories, RequestDesk requests) {
        this.books = books;
        this.categories = categories;
        this.requests = requests;
    }

    /** Before the dispatch: all later terms follow the corrected urgency. */
    void apply(CaseNumber number, DispatchForm form, String by) {
        var before = books.cases.request(number);
        var category = form.categoryCode() == null || form.categoryCode().isBlank()
                ? before.category()
                : categories.usable(form.categoryCode()).code();
        var urgency = RequestReading.urgency(form.urgency(), before.urgency());
        if (category.equals(before.category()) && urgency == before.urgency()) {
            return;
        }
        var reason = FormWords.required(form.changeReason(), 2, 500, "CHANGE_REASON_MISSING", "更正类别或紧急程度的理由");
        // the term of the dispatch ran on the old track, and ends with this very step
        books.deadlines.done(number, "HOT.DISPATCH", before.urgency().name(), books.now());
        var after = before.corrected(category, urgency);
        books.cases.correct(number, after);
        record(number, "CATEGORY", before.category(), category, reason, by);
        record(number, "URGENCY", before.urgency().name(), urgency.name(), reason, by);
        var file = books.files.get(number);
        books.files.describe(number, requests.title(after), file.leadUnit(), file.subject());
        books.note(number, by, "CORRECTED", "更正类别或紧急程度：" + reason);
    }

    private void record(CaseNumber number, String what, String before, String after, String reason, String by) {
        if (!Objects.equals(before, after)) {
            var seq = books.records.changes(number).size() + 1;
            books.records.add(new RequestChange(number.value(), seq, what, before, after, reason, books.now(), by));
        }
    }
}
