package org.lookback.venue.persistence;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.privacy.PersonalData;
import org.lookback.venue.Owner;
import org.lookback.venue.VenueWords;
import org.lookback.venue.intake.NaturalKey;
import org.lookback.venue.intake.RegisterLines;
import org.lookback.venue.intake.VenueEntry;
import org.springframework.stereotype.Repository;

@Repository
class SqlRegisterLines implements RegisterLines {

    private final VenueMapper mapper;
    private final PersonalData personalData;
    private final Clock clock;

    SqlRegisterLines(VenueMapper mapper, PersonalData personalData, Clock clock) {
        this.mapper = mapper;
        this.personalData = personalData;
        this.clock = clock;
    }

    @Override
    public List<VenueEntry> lock(Collection<String> codes, Collection<String> naturalKeys) {
        var wanted = new HashSet<>(codes);
        var keys = new HashSet<>(naturalKeys);
        keys.remove("");
        if (!keys.isEmpty()) {
            wanted.addAll(mapper.selectCodesByNaturalKeys(keys));
        }
        if (wanted.isEmpty()) {
            return List.of();
        }
        var venues = mapper.lockByCodes(wanted);
        var owners = new HashMap<String, Owner>();
        mapper.selectOwners(wanted)
                .forEach(row -> owners.put(row.code(), new Owner(open(row.ownerNameEnc()), open(row.ownerPhoneEnc()))));
        return venues.stream()
                .map(venue -> new VenueEntry(venue, owners.getOrDefault(venue.code(), Owner.UNKNOWN)))
                .toList();
    }

    @Override
    public void save(Collection<VenueEntry> entries) {
        if (!entries.isEmpty()) {
            mapper.upsert(entries.stream().map(this::row).toList());
        }
    }

    private VenueRow row(VenueEntry entry) {
        var venue = entry.venue();
        return new VenueRow(
                venue,
                seal(entry.owner().name()),
                seal(entry.owner().phone()),
                NaturalKey.of(venue.uscc(), venue.name(), venue.address()),
                VenueWords.searchText(venue),
                clock.instant());
    }

    private @Nullable String seal(@Nullable String plain) {
        return plain == null ? null : personalData.encrypt(plain);
    }

    private @Nullable String open(@Nullable String sealed) {
        return sealed == null ? null : personalData.decrypt(sealed);
    }
}
