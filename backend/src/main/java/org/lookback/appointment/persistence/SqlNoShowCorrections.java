package org.lookback.appointment.persistence;

import java.time.Instant;
import java.util.Optional;
import org.lookback.appointment.NoShowCorrection;
import org.lookback.appointment.NoShowCorrectionRecords;
import org.lookback.casefile.CaseNumber;
import org.springframework.stereotype.Repository;

@Repository
class SqlNoShowCorrections implements NoShowCorrectionRecords {

    private final NoShowCorrectionMapper mapper;

    SqlNoShowCorrections(NoShowCorrectionMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<NoShowCorrection> find(CaseNumber number) {
        return Optional.ofNullable(mapper.select(number.value())).map(NoShowCorrectionRow::toCorrection);
    }

    @Override
    public void add(NoShowCorrection correction) {
        mapper.insert(NoShowCorrectionRow.of(correction));
    }

    @Override
    public void decide(CaseNumber number, boolean approved, String reason, Instant at, String by) {
        mapper.decide(number.value(), approved, reason, at, by);
    }
}
