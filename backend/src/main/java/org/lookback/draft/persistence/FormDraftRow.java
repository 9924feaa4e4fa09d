package org.lookback.draft.persistence;

import java.time.Instant;
import org.lookback.draft.Draft;
import org.lookback.draft.DraftPage;

/** A line of {@code form_draft}. */
record FormDraftRow(String person, String page, int version, String browser, String content, Instant keptAt) {

    static FormDraftRow of(Draft draft) {
        return new FormDraftRow(
                draft.person(),
                draft.page().value(),
                draft.version(),
                draft.browser(),
                draft.content(),
                draft.keptAt());
    }

    Draft draft() {
        return new Draft(person, new DraftPage(page), version, browser, content, keptAt);
    }
}
