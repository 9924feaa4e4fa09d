package org.lookback.inspection.persistence;

import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.SiteVisit;
import org.lookback.inspection.SiteVisits;
import org.springframework.stereotype.Repository;

@Repository
class SqlSiteVisits implements SiteVisits {

    private final SiteMapper mapper;

    SqlSiteVisits(SiteMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<SiteVisit> ofCase(CaseNumber number) {
        return mapper.listVisits(number.value());
    }

    @Override
    public void voidEntered(CaseNumber number) {
        mapper.voidEntered(number.value());
    }

    @Override
    public void add(CaseNumber number, SiteVisit visit) {
        mapper.insertVisit(number.value(), visit);
    }
}
