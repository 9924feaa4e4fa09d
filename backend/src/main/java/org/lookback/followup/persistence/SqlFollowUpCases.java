package org.lookback.followup.persistence;

import java.util.Optional;
import org.lookback.casefile.CaseNumber;
import org.lookback.followup.FollowUpCase;
import org.lookback.followup.FollowUpCases;
import org.springframework.stereotype.Repository;

@Repository
class SqlFollowUpCases implements FollowUpCases {

    private final FollowUpMapper mapper;

    SqlFollowUpCases(FollowUpMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<FollowUpCase> find(CaseNumber number) {
        return Optional.ofNullable(mapper.selectCase(number.value()));
    }
}
