package org.lookback.inspection.persistence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.Inspection;
import org.lookback.inspection.InspectionSearch;
import org.lookback.inspection.InspectionSource;
import org.lookback.inspection.Inspections;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class SqlInspections implements Inspections {

    private static final List<String> CAPPED = Arrays.stream(InspectionSource.values())
            .filter(InspectionSource::isCapped)
            .map(Enum::name)
            .toList();

    private final InspectionMapper mapper;

    SqlInspections(InspectionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Inspection> find(CaseNumber number) {
        return Optional.ofNullable(mapper.selectByNumber(number.value())).map(InspectionRow::toInspection);
    }

    @Override
    public void add(Inspection inspection) {
        mapper.insert(InspectionRow.of(inspection));
    }

    @Override
    public void update(Inspection inspection) {
        if (mapper.updateIfUnchanged(InspectionRow.of(inspection)) == 0) {
            throw new OptimisticLockingFailureException("inspection %s was changed".formatted(inspection.number()));
        }
    }

    @Override
    public List<Inspection> search(InspectionSearch search) {
        return mapper.listFound(search).stream()
                .map(InspectionRow::toInspection)
                .toList();
    }

    @Override
    public long count(InspectionSearch search) {
        return mapper.countFound(search);
    }

    @Override
    public List<CaseNumber> openAt(String venueCode) {
        return mapper.listOpenAt(venueCode).stream().map(CaseNumber::new).toList();
    }

    @Override
    public boolean isJointPlanned(String venueCode, LocalDate on) {
        return mapper.countJoint(venueCode, on) > 0;
    }

    @Override
    public int cappedBetween(String venueCode, LocalDate from, LocalDate to) {
        return mapper.countCapped(venueCode, from, to, CAPPED);
    }
}
