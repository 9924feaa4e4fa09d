package org.lookback.inspection.persistence;

import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.TeamMember;
import org.lookback.inspection.Teams;
import org.springframework.stereotype.Repository;

@Repository
class SqlTeams implements Teams {

    private final SiteMapper mapper;

    SqlTeams(SiteMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<TeamMember> ofCase(CaseNumber number) {
        return mapper.listTeam(number.value());
    }

    @Override
    public void put(CaseNumber number, String phase, List<TeamMember> members) {
        mapper.deleteTeam(number.value(), phase);
        mapper.insertTeam(number.value(), members);
    }
}
