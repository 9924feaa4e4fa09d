package org.lookback.casecard.web;

import static org.lookback.casecard.web.CardParts.local;
import static org.lookback.casecard.web.CardParts.orNull;

import java.util.List;
import org.lookback.casecard.web.CaseCardNames.Names;
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

    List<CaseCardPage.Due> of(CaseNumber number, Names names) {
        return lines.ofCase(number).stream().map(line -> due(line, names)).toList();
    }

    private static CaseCardPage.Due due(TaskStanding.Line line, Names names) {
        var deadline = line.deadline();
        return new CaseCardPage.Due(
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
                        .map(one -> new CaseCardPage.Moved(
                                one.kind().label(), local(one.changedAt()), names.person(one.by()), one.reason()))
                        .toList());
    }
}
