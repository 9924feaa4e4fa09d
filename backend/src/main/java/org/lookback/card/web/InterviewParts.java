package org.lookback.card.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.card.Card;
import org.lookback.card.CardNames;
import org.lookback.card.CardRecords.Interview;
import org.lookback.privacy.Masking;
import org.springframework.stereotype.Component;

/** Writes where the interview of a card stands and what was written about it. */
@Component
class InterviewParts {

    private final CardNames names;

    InterviewParts(CardNames names) {
        this.names = names;
    }

    InterviewPart.Course course(Card card, List<Interview> written) {
        var course = card.course().interview();
        var bodies = card.parties().interviewGroups(card.repeated()).stream()
                .map(group -> new InterviewPart.Body(
                        group,
                        names.body(group),
                        written.stream()
                                .anyMatch(one -> one.round() == course.round()
                                        && one.body().equals(group))))
                .toList();
        return new InterviewPart.Course(
                course.state(), course.state().label(), course.round(), course.postponed(), course.absent(), bodies);
    }

    InterviewPart of(Interview one) {
        return new InterviewPart(
                one.round(),
                one.body(),
                names.body(one.body()),
                one.result(),
                one.result().label(),
                Local.timeOrNull(one.heldAt()),
                one.place(),
                one.interviewers().stream().map(names::person).toList(),
                masked(one.attendedBy()),
                numbersMasked(one.minutes()),
                numbersMasked(one.commitments()),
                numbersMasked(one.reason()),
                Local.timeOrNull(one.newAt()),
                names.person(one.by()),
                Local.time(one.at()));
    }

    @Nullable
    String masked(@Nullable String encrypted) {
        var open = names.open(encrypted);
        return open == null ? null : Masking.name(open);
    }

    private static @Nullable String numbersMasked(@Nullable String words) {
        return words == null ? null : Masking.numbersIn(words);
    }
}
