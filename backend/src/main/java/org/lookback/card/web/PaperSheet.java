package org.lookback.card.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.card.Attempt;
import org.lookback.card.TestRoom.Paper;

/** A paper as people see it: right answers and reasons only once it is marked. No name but the venue's is on it. */
record PaperSheet(
        String paper,
        String venueName,
        Attempt.State state,
        int passMark,
        int tab,
        @Nullable OffsetDateTime until,
        @Nullable OffsetDateTime endedAt,
        @Nullable Integer score,
        List<Item> items) {

    record Item(
            int position,
            String question,
            List<String> options,
            @Nullable String choice,
            @Nullable String right,
            @Nullable String reason) {}

    static PaperSheet of(Paper paper) {
        var attempt = paper.attempt();
        var marked = !attempt.isOpen();
        return new PaperSheet(
                attempt.paperNo(),
                paper.venueName(),
                attempt.state(),
                attempt.passMark(),
                attempt.tab(),
                Local.timeOrNull(attempt.linkUntil()),
                Local.timeOrNull(attempt.endedAt()),
                attempt.score(),
                paper.lines().stream()
                        .map(line -> new Item(
                                line.position(),
                                line.question(),
                                line.options(),
                                line.choice(),
                                marked ? line.right() : null,
                                marked ? line.reason() : null))
                        .toList());
    }
}
