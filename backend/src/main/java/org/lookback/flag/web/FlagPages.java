package org.lookback.flag.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.flag.FlagObjection;
import org.lookback.flag.FlagReading;
import org.lookback.flag.FlagUnits;
import org.lookback.flag.RedFlag;
import org.lookback.flag.Signature;
import org.lookback.venue.Venue;
import org.lookback.venue.VenueRegister;
import org.springframework.stereotype.Component;

/** Writes red flags the way they are shown, with names beside codes. */
@Component
class FlagPages {

    private final FlagReading reading;
    private final FlagUnits units;
    private final VenueRegister venues;

    FlagPages(FlagReading reading, FlagUnits units, VenueRegister venues) {
        this.reading = reading;
        this.units = units;
        this.venues = venues;
    }

    List<FlagLine> lines(List<RedFlag> flags) {
        var names =
                names(flags.stream().map(flag -> flag.nomination().venueCode()).toList());
        return flags.stream()
                .map(flag -> FlagLine.of(flag, names.get(flag.nomination().venueCode()), reading.isInForce(flag)))
                .toList();
    }

    FlagPage page(RedFlag flag) {
        var number = flag.number();
        var nomination = flag.nomination();
        var venue = venues.venue(nomination.venueCode());
        var award = flag.award();
        var end = flag.end();
        return new FlagPage(
                FlagLine.of(flag, venue.name(), reading.isInForce(flag)),
                units.name(nomination.subdistrict()),
                units.name(nomination.department()),
                venue.address(),
                nomination.origin().label(),
                nomination.reason(),
                person(nomination.by(), nomination.at()),
                signed(flag.approval()),
                signed(flag.cosigning()),
                award == null ? null : person(award.by(), award.at()),
                end == null ? null : person(end.by(), end.at()),
                award == null ? null : award.seq(),
                reading.sheets(number).stream()
                        .map(sheet -> new FlagPage.Sheet(
                                sheet.phase().name(),
                                sheet.phase().label(),
                                FlagLine.local(sheet.checkedAt()),
                                sheet.isMet(),
                                sheet.criteria()))
                        .toList(),
                reading.objections(number).stream().map(this::objection).toList(),
                reading.causes(number).stream()
                        .map(cause -> new FlagPage.Cause(
                                cause.kind().name(),
                                cause.kind().label(),
                                cause.sourceCase(),
                                cause.happenedOn(),
                                cause.sentence(),
                                FlagLine.local(cause.recordedAt())))
                        .toList());
    }

    private FlagPage.Objection objection(FlagObjection one) {
        return new FlagPage.Objection(
                one.seq(),
                one.content(),
                person(one.filedBy(), one.filedAt()),
                one.state().name(),
                one.state().label(),
                one.decidedBy() == null || one.decidedAt() == null ? null : person(one.decidedBy(), one.decidedAt()),
                one.decisionReason());
    }

    private FlagPage.@Nullable Person signed(@Nullable Signature signature) {
        return signature == null ? null : person(signature.by(), signature.at());
    }

    private FlagPage.Person person(String id, Instant at) {
        return new FlagPage.Person(id, units.nameOf(id), FlagLine.local(at));
    }

    private Map<String, String> names(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : venues.venues(codes).stream().collect(Collectors.toMap(Venue::code, Venue::name, (a, b) -> a));
    }
}
