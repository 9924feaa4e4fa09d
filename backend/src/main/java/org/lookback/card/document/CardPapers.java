package org.lookback.card.document;

import static org.lookback.document.DocumentKind.YELLOW_CARD;
import static org.lookback.document.DocumentKind.YELLOW_CARD_NOTICE;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lookback.card.CardReading;
import org.lookback.card.CardRecords;
import org.lookback.card.PostingPapers;
import org.lookback.casefile.CaseNumber;
import org.lookback.document.DocumentDesk;
import org.lookback.document.DocumentKind;
import org.lookback.document.DocumentReading;
import org.lookback.document.Facts;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Component;

/** A card is served with a complete notice that says what was arranged last, and not with an older one. [W10] [D5] */
@Component
class CardPapers implements PostingPapers {

    private static final List<DocumentKind> NEEDED = List.of(YELLOW_CARD_NOTICE, YELLOW_CARD);

    private final CardReading cards;
    private final CardRecords records;
    private final CardNoticeOnPaper notice;
    private final DocumentDesk desk;
    private final DocumentReading printed;

    CardPapers(
            CardReading cards,
            CardRecords records,
            CardNoticeOnPaper notice,
            DocumentDesk desk,
            DocumentReading printed) {
        this.cards = cards;
        this.records = records;
        this.notice = notice;
        this.desk = desk;
        this.printed = printed;
    }

    @Override
    public void requireReady(CaseNumber number) {
        var card = cards.card(number);
        desk.requireComplete(
                YELLOW_CARD_NOTICE,
                number,
                notice.write(Facts.issuedBy(card.parties().leadUnit()), card));
        var changed = changedAt(number);
        var papers = printed.ofCase(number);
        var missing = NEEDED.stream()
                .filter(kind -> papers.stream()
                        .noneMatch(paper ->
                                paper.kind() == kind && !paper.printedAt().isBefore(changed)))
                .map(DocumentKind::title)
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "PAPERS_NOT_PRINTED",
                    "安排最后一次变更之后，还没有打印%s；请打印后再送达张挂。"
                            .formatted(missing.stream().collect(Collectors.joining("》和《", "《", "》"))),
                    missing);
        }
    }

    /** When something was last decided that stands on the papers: the arrangement, or breaches that joined. */
    private Instant changedAt(CaseNumber number) {
        return Stream.concat(
                        records.arranged(number).map(CardRecords.Arranged::at).stream(),
                        records.proposals(number).stream().map(CardRecords.Proposal::at))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
