package org.lookback.fhir.persistence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lookback.fhir.HospitalNumbers;
import org.lookback.fhir.NumberKind;
import org.lookback.fhir.Numbered;
import org.lookback.outpatient.ExternalId;
import org.springframework.stereotype.Repository;

@Repository
class SqlHospitalNumbers implements HospitalNumbers {

    private final FhirMapper mapper;

    SqlHospitalNumbers(FhirMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Numbered> find(NumberKind kind, ExternalId number) {
        return Optional.ofNullable(mapper.selectNumber(kind, number.system(), number.value()));
    }

    @Override
    public List<Numbered> ofRecords(NumberKind kind, String hospital, Collection<String> recordIds) {
        return mapper.listNumbersOfRecords(kind, hospital, recordIds);
    }

    @Override
    public boolean add(NumberKind kind, Numbered numbered, Instant at) {
        return mapper.insertNumber(kind, numbered, at.truncatedTo(ChronoUnit.SECONDS)) == 1;
    }

    @Override
    public Optional<String> owner(String system) {
        return Optional.ofNullable(mapper.selectOwner(system));
    }

    @Override
    public boolean own(String system, String hospital, Instant at) {
        return mapper.insertSystem(system, hospital, at.truncatedTo(ChronoUnit.SECONDS)) == 1;
    }
}
