package org.lookback.directory.persistence;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.Credential;
import org.lookback.directory.Interest;
import org.lookback.directory.OfficerFile;
import org.lookback.directory.Officers;
import org.lookback.directory.Person;
import org.springframework.stereotype.Repository;

@Repository
class SqlOfficers implements Officers {

    private final OfficerMapper mapper;

    SqlOfficers(OfficerMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Person> active(@Nullable String unitCode) {
        return mapper.listActive(unitCode);
    }

    @Override
    public List<OfficerFile> files(Collection<String> people, String venueCode) {
        return people.isEmpty() ? List.of() : mapper.listFiles(people, venueCode);
    }

    @Override
    public List<Credential> credentials() {
        return mapper.listCredentials();
    }

    @Override
    public void putCredentials(List<Credential> credentials) {
        // Not an upsert: two people may swap numbers, and the number is unique, too.
        Portions.of(credentials.stream().map(Credential::person).toList(), mapper::deleteCredentials);
        Portions.of(credentials, mapper::insertCredentials);
    }

    @Override
    public void putInterests(List<Interest> interests) {
        Portions.of(interests, mapper::upsertInterests);
    }
}
