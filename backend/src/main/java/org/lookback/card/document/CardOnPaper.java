package org.lookback.card.document;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lookback.card.Card;
import org.lookback.card.CardItem;
import org.lookback.card.KnowledgeTests;
import org.lookback.document.CardFields;
import org.lookback.document.Facts;
import org.lookback.document.PaperTime;
import org.lookback.publicity.StatusLinks;
import org.lookback.venue.VenueRegister;
import org.springframework.stereotype.Component;

/** The card that hangs at the door: read from two metres, nobody's name on it, a code that leads to the status page. [D5] */
@Component
class CardOnPaper {

    private static final int SHOWN = 5;
    private static final int LENGTH = 40;

    private final KnowledgeTests tests;
    private final VenueRegister venues;
    private final StatusLinks links;
    private final Clock clock;

    CardOnPaper(KnowledgeTests tests, VenueRegister venues, StatusLinks links, Clock clock) {
        this.tests = tests;
        this.venues = venues;
        this.links = links;
        this.clock = clock;
    }

    Facts write(Facts facts, Card card) {
        var posted = Objects.requireNonNullElse(card.course().servedAt(), clock.instant());
        return facts.put(CardFields.VENUE, venues.venue(card.venueCode()).name())
                .put(CardFields.CARD_NO, card.number().value())
                .put(CardFields.POSTED_ON, PaperTime.day(posted))
                .put(CardFields.PROBLEMS_IN_SHORT, problems(card))
                .put(
                        CardFields.PASS_MARK,
                        Integer.toString(tests.of(card.number()).numbers().pass()))
                .put(CardFields.STATUS_LINK, links.of(card.venueCode()));
    }

    private static String problems(Card card) {
        var all = inShort(card);
        var lines = IntStream.range(0, Math.min(SHOWN, all.size()))
                .mapToObj(index -> "%d. %s".formatted(index + 1, all.get(index)))
                .collect(Collectors.joining("\n"));
        return all.size() > SHOWN ? "%s\n等共%d项".formatted(lines, all.size()) : lines;
    }

    /** The words of the checklist: what officers wrote may name people. */
    static List<String> inShort(Card card) {
        return card.items().stream()
                .filter(item -> item.state() != CardItem.State.CANCELLED)
                .map(item -> item.finding().itemText())
                .distinct()
                .map(text -> text.length() <= LENGTH ? text : text.substring(0, LENGTH - 1) + "…")
                .map("未做到“%s”"::formatted)
                .toList();
    }
}
