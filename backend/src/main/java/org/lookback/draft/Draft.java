package org.lookback.draft;

import java.time.Instant;

/**
 * A form as somebody left it.
 *
 * @param version counts up with every change, from 1
 * @param browser which window wrote it, so that another can tell that it was not itself
 * @param content JSON; encrypted while it is stored
 */
public record Draft(String person, DraftPage page, int version, String browser, String content, Instant keptAt) {

    Draft with(String otherContent) {
        return new Draft(person, page, version, browser, otherContent, keptAt);
    }
}
