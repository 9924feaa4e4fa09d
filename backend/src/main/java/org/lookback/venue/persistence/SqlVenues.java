package org.lookback.venue.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.privacy.PersonalData;
import org.lookback.venue.Owner;
import org.lookback.venue.Page;
import org.lookback.venue.Venue;
import org.lookback.venue.VenueCategory;
import org.lookback.venue.VenueQuery;
import org.lookback.venue.VenueStatus;
import org.lookback.venue.VenueWords;
import org.lookback.venue.Venues;
import org.springframework.stereotype.Repository;

@Repository
class SqlVenues implements Venues {

    /** From here on, walking through the list finds a page sooner than fetching every hit. */
    private static final int FEW = 2000;

    private final VenueMapper mapper;
    private final PersonalData personalData;

    SqlVenues(VenueMapper mapper, PersonalData personalData) {
        this.mapper = mapper;
        this.personalData = personalData;
    }

    @Override
    public Optional<Venue> find(String code) {
        return mapper.selectByCodes(List.of(code)).stream().findFirst();
    }

    @Override
    public List<Venue> findAll(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : mapper.selectByCodes(codes);
    }

    @Override
    public Optional<Owner> owner(String code) {
        return mapper.selectOwners(List.of(code)).stream()
                .findFirst()
                .map(row -> new Owner(open(row.ownerNameEnc()), open(row.ownerPhoneEnc())));
    }

    @Override
    public Page<Venue> search(VenueQuery query) {
        var text = query.text() == null ? "" : VenueWords.comparable(query.text());
        if (text.isEmpty()) {
            return page(query, null, false, mapper.countSearch(query, null, false, null));
        }
        long hits = mapper.countText(text);
        if (hits == 0) {
            return new Page<>(List.of(), 0);
        }
        boolean narrow = hits <= FEW;
        return page(query, text, narrow, query.hasTextOnly() ? hits : mapper.countSearch(query, text, narrow, null));
    }

    /** First the codes, which indexes hold, then the rows of this page only. */
    private Page<Venue> page(VenueQuery query, @Nullable String text, boolean narrow, long total) {
        var codes = mapper.searchCodes(query, text, narrow, query.after());
        var venues = new HashMap<String, Venue>();
        findAll(codes).forEach(venue -> venues.put(venue.code(), venue));
        return new Page<>(
                codes.stream().map(venues::get).filter(Objects::nonNull).toList(), total);
    }

    @Override
    public long count() {
        return mapper.countAll();
    }

    @Override
    public List<VenueCategory> categories() {
        return mapper.selectCategories();
    }

    @Override
    public boolean changeStatus(Venue seen, VenueStatus status, String reason, @Nullable String person, Instant at) {
        if (mapper.updateStatusIfUnchanged(seen.code(), seen.version(), status, at) == 0) {
            return false;
        }
        mapper.insertStatusChange(seen.code(), seen.status(), status, reason, person, at);
        return true;
    }

    private @Nullable String open(@Nullable String sealed) {
        return sealed == null ? null : personalData.decrypt(sealed);
    }
}
