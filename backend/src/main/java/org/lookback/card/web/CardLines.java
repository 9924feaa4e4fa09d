package org.lookback.card.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.card.Card;
import org.lookback.venue.Venue;
import org.lookback.venue.VenueRegister;
import org.springframework.stereotype.Component;

/** Writes the lines of a list of cards, with one look at the register for all. */
@Component
class CardLines {

    private final VenueRegister venues;
    private final Clock clock;

    CardLines(VenueRegister venues, Clock clock) {
        this.venues = venues;
        this.clock = clock;
    }

    List<CardLine> of(List<Card> cards) {
        var names = venues.venues(cards.stream().map(Card::venueCode).distinct().toList()).stream()
                .collect(Collectors.toMap(Venue::code, Venue::name));
        return cards.stream()
                .map(card -> line(card, names.getOrDefault(card.venueCode(), card.venueCode())))
                .toList();
    }

    private CardLine line(Card card, String venueName) {
        var course = card.course();
        return new CardLine(
                card.number().value(),
                card.venueCode(),
                venueName,
                card.seq(),
                card.repeated(),
                card.stage(),
                card.stage().label(),
                course.end() == null ? null : course.end().label(),
                card.isActive(),
                card.parties().leadUnit(),
                card.parties().subdistrict(),
                card.items().size(),
                Local.timeOrNull(course.servedAt()),
                Local.timeOrNull(course.downAt()),
                days(card));
    }

    @Nullable
    Long days(Card card) {
        var served = card.course().servedAt();
        if (served == null) {
            return null;
        }
        var until = Objects.requireNonNullElse(card.course().downAt(), clock.instant());
        return ChronoUnit.DAYS.between(DistrictTime.dayOf(served), DistrictTime.dayOf(until));
    }
}
