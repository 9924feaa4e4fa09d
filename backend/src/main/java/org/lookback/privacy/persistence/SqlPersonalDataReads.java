package org.lookback.privacy.persistence;

import java.time.Instant;
import java.util.List;
import org.lookback.privacy.PersonalDataRead;
import org.lookback.privacy.PersonalDataReads;
import org.lookback.privacy.ReadSearch;
import org.springframework.stereotype.Repository;

@Repository
class SqlPersonalDataReads implements PersonalDataReads {

    private final PersonalDataReadMapper mapper;

    SqlPersonalDataReads(PersonalDataReadMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(PersonalDataRead read) {
        mapper.insert(read);
    }

    @Override
    public int count(String who, String what, Instant since) {
        return mapper.countOf(who, what, since);
    }

    @Override
    public List<PersonalDataRead> find(ReadSearch search) {
        return mapper.list(search);
    }

    @Override
    public long count(ReadSearch search) {
        return mapper.count(search);
    }
}
