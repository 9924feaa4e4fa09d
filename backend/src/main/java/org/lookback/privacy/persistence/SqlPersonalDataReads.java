package org.lookback.privacy.persistence;

import org.lookback.privacy.PersonalDataRead;
import org.lookback.privacy.PersonalDataReads;
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
}
