package org.lookback.casecard.web;

import static org.lookback.casecard.web.CardParts.local;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.lookback.casecard.CaseNotes;
import org.lookback.casecard.web.AboutCase.About;
import org.lookback.casecard.web.CaseCardSight.Seen;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.FileForWork;
import org.lookback.document.DocumentReading;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a case together: what its file holds, and what its trade tells about it. */
@Component
class CaseCardPages {

    private static final About NOTHING = new About(List.of(), List.of(), null, false, null, null);
    private static final String CLOSED = "这类案件涉及患者，只有办理单位可以打开；您只能看到状态、期限和统计数。";

    private final FileForWork work;
    private final CaseDesk cases;
    private final List<AboutCase> trades;
    private final DocumentReading papers;
    private final CaseNotes notes;
    private final CardDeadlines deadlines;
    private final CaseCardNames naming;
    private final FormDictionary dictionary;
    private final Clock clock;

    CaseCardPages(
            FileForWork work,
            CaseDesk cases,
            List<AboutCase> trades,
            DocumentReading papers,
            CaseNotes notes,
            CardDeadlines deadlines,
            CaseCardNames naming,
            FormDictionary dictionary,
            Clock clock) {
        this.work = work;
        this.cases = cases;
        this.trades = List.copyOf(trades);
        this.papers = papers;
        this.notes = notes;
        this.deadlines = deadlines;
        this.naming = naming;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @Transactional
    CaseCardPage of(Seen seen) {
        var names = naming.now();
        var number = new CaseNumber(seen.file().caseNo());
        var about = seen.closed() ? NOTHING : about(seen);
        var inside = work.contents(seen.file(), seen.reader());
        var parts = new CardParts(names, dictionary);
        var extras = new CardExtras(names, clock.instant());
        var open = !seen.closed();
        var files = about.narrow() ? List.<CaseCardPage.File>of() : parts.files(inside.evidence());
        return new CaseCardPage(
                local(clock.instant()),
                parts.front(inside.file(), open ? cases.involvedUnits(number) : List.of()),
                open ? null : CLOSED,
                about.sections(),
                deadlines.of(number, names),
                parts.events(inside.timeline()),
                about.narrow() ? List.of() : parts.steps(inside.submissions(), inside.evidence()),
                files,
                about.compared(),
                extras.links(
                        inside.links(), work.listed(CardExtras.linked(inside.links()), seen.reader()), seen.reader()),
                open && !about.narrow() ? extras.papers(papers.ofCase(number)) : List.of(),
                open ? extras.notes(notes.ofCase(number.value()), seen.reader().id()) : List.of(),
                about.unmask(),
                about.whistle(),
                about.ownPage(),
                new CaseCardPage.May(seen.works(), seen.works() && seen.file().isOpen()));
    }

    private About about(Seen seen) {
        return trades.stream()
                .map(trade -> trade.of(seen.file(), seen.login(), seen.byTask()).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(NOTHING);
    }
}
