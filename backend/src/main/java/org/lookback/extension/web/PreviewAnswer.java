package org.lookback.extension.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DueDate;
import org.lookback.calendar.TermKind;
import org.lookback.extension.ExtensionPreview.Preview;

/**
 * What an extension would lead to.
 *
 * @param allowed whether a person would decide; otherwise {@code code} and {@code message} say why not
 * @param latest until when a request is in time
 */
record PreviewAnswer(
        String step,
        OffsetDateTime dueAt,
        List<String> dueExplanation,
        boolean allowed,
        @Nullable String code,
        @Nullable String message,
        TermKind kind,
        int most,
        @Nullable OffsetDateTime latest,
        @Nullable OffsetDateTime newDue,
        List<String> explanation) {

    static PreviewAnswer of(Preview preview) {
        var no = preview.no();
        var due = preview.due();
        return new PreviewAnswer(
                preview.step(),
                Local.time(preview.deadline().dueAt()),
                preview.deadline().explanation(),
                no == null,
                no == null ? null : no.code(),
                no == null ? null : no.sentence(),
                preview.rule().kind(),
                preview.rule().most(),
                Local.optional(preview.latest()),
                due == null ? null : Local.time(due.dueAt()),
                due == null ? List.of() : due.explanation());
    }

    /** The date alone, for whoever decides. */
    record NewDate(OffsetDateTime newDue, List<String> explanation) {
        static NewDate of(DueDate due) {
            return new NewDate(Local.time(due.dueAt()), due.explanation());
        }
    }
}
