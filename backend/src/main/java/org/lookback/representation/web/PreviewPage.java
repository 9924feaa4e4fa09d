package org.lookback.representation.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.lookback.representation.FilingPreview.Preview;

/**
 * What a venue may object to in a case.
 *
 * @param late what is filed now would not be taken up any more
 */
record PreviewPage(
        String caseNo,
        String venueName,
        OffsetDateTime servedAt,
        OffsetDateTime limit,
        List<String> explanation,
        boolean late,
        List<Line> items) {

    /** @param underReview an objection to it is open already */
    record Line(String reference, String text, boolean underReview) {}

    static PreviewPage of(Preview preview) {
        var contestable = preview.contestable();
        return new PreviewPage(
                contestable.number().value(),
                contestable.venueName(),
                RepresentationItem.local(preview.servedAt()),
                RepresentationItem.local(preview.limit().dueAt()),
                preview.limit().explanation(),
                preview.late(),
                contestable.items().stream()
                        .map(item -> new Line(
                                item.reference(),
                                item.text(),
                                preview.underReview().contains(item.reference())))
                        .toList());
    }
}
