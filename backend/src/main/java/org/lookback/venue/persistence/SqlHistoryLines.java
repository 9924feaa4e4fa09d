package org.lookback.venue.persistence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lookback.venue.intake.HistoryLines;
import org.springframework.stereotype.Repository;

@Repository
class SqlHistoryLines implements HistoryLines {

    private final VisitMapper mapper;
    private final VenueMapper venues;

    SqlHistoryLines(VisitMapper mapper, VenueMapper venues) {
        this.mapper = mapper;
        this.venues = venues;
    }

    @Override
    public Set<String> known(Collection<String> venueCodes) {
        return venueCodes.isEmpty() ? Set.of() : new HashSet<>(mapper.selectKnownVenues(new HashSet<>(venueCodes)));
    }

    @Override
    public List<ImportedVisit> visits(Collection<String> references) {
        return references.isEmpty() ? List.of() : mapper.selectImported(references);
    }

    @Override
    public List<ImportedVisit> visitsOf(Collection<String> venueCodes) {
        return venueCodes.isEmpty() ? List.of() : mapper.selectImportedOf(venueCodes);
    }

    @Override
    public void saveVisits(Collection<ImportedVisit> visits) {
        if (!visits.isEmpty()) {
            mapper.upsertImported(visits);
        }
    }

    @Override
    public List<ImportedBreach> breaches(Collection<String> references) {
        return references.isEmpty() ? List.of() : mapper.selectImportedBreaches(references);
    }

    @Override
    public void saveBreaches(Collection<ImportedBreach> breaches) {
        if (!breaches.isEmpty()) {
            mapper.upsertImportedBreaches(breaches);
        }
    }

    @Override
    public void recount(Collection<String> venueCodes) {
        if (!venueCodes.isEmpty()) {
            mapper.deleteEmptyUnlisted(venueCodes);
            mapper.recount(venueCodes);
            venues.recount(venueCodes);
        }
    }
}
