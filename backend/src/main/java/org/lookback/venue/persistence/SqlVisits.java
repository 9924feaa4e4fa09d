package org.lookback.venue.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.Breach;
import org.lookback.venue.BreachEnd;
import org.lookback.venue.BreachSummary;
import org.lookback.venue.NewVisit;
import org.lookback.venue.Page;
import org.lookback.venue.Visit;
import org.lookback.venue.VisitSource;
import org.lookback.venue.Visits;
import org.springframework.stereotype.Repository;

@Repository
class SqlVisits implements Visits {

    private final VisitMapper mapper;
    private final VenueMapper venues;

    SqlVisits(VisitMapper mapper, VenueMapper venues) {
        this.mapper = mapper;
        this.venues = venues;
    }

    @Override
    public Optional<Visit> find(VisitSource source, String reference) {
        return Optional.ofNullable(mapper.selectByReference(source, reference))
                .map(row -> withBreaches(List.of(row)).get(0));
    }

    @Override
    public Visit add(NewVisit visit) {
        mapper.insert(visit);
        var row = mapper.selectByReference(visit.source(), visit.reference());
        if (row == null) {
            throw new IllegalStateException("Visit '%s' was not stored".formatted(visit.reference()));
        }
        if (!visit.breaches().isEmpty()) {
            mapper.insertBreaches(row.id(), visit);
        }
        recount(visit.venueCode());
        return find(visit.source(), visit.reference()).orElseThrow();
    }

    @Override
    public boolean endBreach(VisitSource source, String reference, BreachEnd end) {
        var venueCode = mapper.selectVenueOfBreach(source, reference);
        if (venueCode == null) {
            return false;
        }
        mapper.updateBreachEnd(source, reference, end);
        recount(venueCode);
        return true;
    }

    @Override
    public Page<Visit> of(String venueCode, int offset, int limit) {
        return new Page<>(withBreaches(mapper.selectByVenue(venueCode, offset, limit)), mapper.countByVenue(venueCode));
    }

    @Override
    public BreachSummary summary(String venueCode, LocalDate from, LocalDate to, @Nullable String exceptCase) {
        var row = mapper.summary(venueCode, from, to, exceptCase);
        return new BreachSummary(
                row.breaches(), row.majors() > 0, row.lateOrRejected() > 0, row.lastFoundOn(), row.activeCards());
    }

    private void recount(String venueCode) {
        mapper.recount(List.of(venueCode));
        venues.recount(List.of(venueCode));
    }

    private List<Visit> withBreaches(List<VisitRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var breaches = mapper.selectBreaches(rows.stream().map(VisitRow::id).toList()).stream()
                .collect(Collectors.groupingBy(Breach::visitId));
        return rows.stream()
                .map(row -> row.with(breaches.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
