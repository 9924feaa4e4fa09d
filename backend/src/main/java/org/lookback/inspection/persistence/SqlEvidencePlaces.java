package org.lookback.inspection.persistence;

import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.EvidencePlace;
import org.lookback.inspection.EvidencePlaces;
import org.springframework.stereotype.Repository;

@Repository
class SqlEvidencePlaces implements EvidencePlaces {

    private final SiteMapper mapper;

    SqlEvidencePlaces(SiteMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(CaseNumber number, List<EvidencePlace> places) {
        mapper.insertEvidence(number.value(), places);
    }

    @Override
    public List<EvidencePlace> ofCase(CaseNumber number) {
        return mapper.listEvidence(number.value());
    }
}
