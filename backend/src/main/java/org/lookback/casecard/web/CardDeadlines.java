package org.lookback.casecard.web;

import static org.lookback.casecard.web.CardParts.local;
import static org.lookback.casecard.web.CardParts.orNull;

import java.util.List;
import org.lookback.casecard.web.CardNames.Names;
import org.lookback.casefile.CaseNumber;
import org.lookback.escalation.StandingLines;
import org.lookback.escalation.TaskStanding;
import org.springframework.stereotype.Component;

/** All deadlines of a case with their explanations and what is left of them. */
@Component
class CardDeadlines {

    private final StandingLines lines;

    CardDeadlines(StandingLines lines) {
        this.lines = lines;
    }

    List<CardPage.Due> of(CaseNumber number, Names names) {
        return lines.ofCase(number).stream().map(line -> due(line, names)).toList();
    }

    private static CardPage.Due due(TaskStanding.Line line, Names names) {
        var deadline = line.deadline();
        return new CardPage.Due(
                deadline.term(),
                deadline.track(),
                deadline.round(),
                deadline.kind().words(deadline.amount()),
                deadline.state(),
                line.tone(),
                local(deadline.dueAt()),
                line.timeLeft(),
                orNull(deadline.doneAt()),
                deadline.explanation(),
                line.changes().stream()
                        .map(one -> new CardPage.Moved(
                                one.kind().label(), local(one.changedAt()), names.person(one.by()), one.reason()))
                        .toList());
    }
}
