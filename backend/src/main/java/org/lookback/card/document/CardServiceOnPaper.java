package org.lookback.card.document;

import java.util.Optional;
import org.lookback.card.Card;
import org.lookback.card.CardNames;
import org.lookback.card.CardRecords;
import org.lookback.document.Choice;
import org.lookback.document.DocumentKind;
import org.lookback.document.DocumentReading;
import org.lookback.document.Facts;
import org.lookback.document.PaperTime;
import org.lookback.document.PrintedDocument;
import org.lookback.document.ServiceFields;
import org.lookback.refusal.Refusal;
import org.lookback.venue.VenueRegister;
import org.springframework.stereotype.Component;

/** That the notice of a card was served; the last one printed before, if nobody chooses another. [D12] */
@Component
class CardServiceOnPaper {

    private final CardRecords records;
    private final DocumentReading printed;
    private final VenueRegister venues;
    private final CardNames names;

    CardServiceOnPaper(CardRecords records, DocumentReading printed, VenueRegister venues, CardNames names) {
        this.records = records;
        this.printed = printed;
        this.venues = venues;
        this.names = names;
    }

    Facts write(Facts facts, Card card, Choice choice) {
        var venue = venues.venue(card.venueCode());
        facts.put(ServiceFields.ADDRESSEE, venue.name());
        served(card, choice).ifPresent(paper -> facts.put(
                        ServiceFields.SERVED_PAPER, paper.kind().title())
                .put(ServiceFields.SERVED_PAPER_NO, paper.number().toString()));
        records.posting(card.number()).ifPresent(posting -> {
            var place =
                    switch (posting.serviceWay()) {
                        case DIRECT, PREMISES, POST -> venue.address();
                        case ELECTRONIC, PUBLIC -> posting.serviceWay().label();
                    };
            facts.put(ServiceFields.WAY, posting.serviceWay().label())
                    .put(ServiceFields.PLACE, place)
                    .put(ServiceFields.SERVED_AT, PaperTime.hour(posting.servedAt()))
                    .put(ServiceFields.RECEIVED_BY, names.open(posting.receivedBy()))
                    .put(ServiceFields.WITNESS, names.open(posting.witness()))
                    .put(ServiceFields.REMARK, posting.remark())
                    .put(ServiceFields.SERVED_BY, names.person(posting.by()));
        });
        return facts;
    }

    private Optional<PrintedDocument> served(Card card, Choice choice) {
        var notices = printed.ofCase(card.number()).stream()
                .filter(paper -> paper.kind() == DocumentKind.YELLOW_CARD_NOTICE)
                .toList();
        var wanted = choice.text("document");
        if (wanted.isPresent()) {
            return Optional.of(notices.stream()
                    .filter(paper -> paper.id().equals(wanted.get()))
                    .findFirst()
                    .orElseThrow(() ->
                            Refusal.invalid("CHOICE_BAD", "所选文书不是案件 %s 的黄牌警告通知书，请重新选择。".formatted(card.number()))));
        }
        return notices.stream().reduce((earlier, later) -> later);
    }
}
