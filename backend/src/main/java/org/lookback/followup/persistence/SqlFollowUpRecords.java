package org.lookback.followup.persistence;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.lookback.casefile.CaseNumber;
import org.lookback.followup.FollowUpRecords;
import org.lookback.followup.Rating;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class SqlFollowUpRecords implements FollowUpRecords {

    private final FollowUpMapper mapper;

    SqlFollowUpRecords(FollowUpMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<String> token(CaseNumber number) {
        return Optional.ofNullable(mapper.selectToken(number.value()));
    }

    @Override
    public Optional<CaseNumber> caseOf(String token) {
        return Optional.ofNullable(mapper.selectCaseNo(token)).map(CaseNumber::new);
    }

    @Override
    public String addToken(CaseNumber number, String token, Instant at) {
        try {
            mapper.insertToken(number.value(), token, at);
            return token;
        } catch (DuplicateKeyException somebodyWasFirst) {
            return Objects.requireNonNull(mapper.selectToken(number.value()), "the row that was in our way");
        }
    }

    @Override
    public Optional<Rating> rating(CaseNumber number) {
        return Optional.ofNullable(mapper.selectRating(number.value()));
    }

    @Override
    public boolean add(Rating rating) {
        try {
            mapper.insertRating(rating);
            return true;
        } catch (DuplicateKeyException ratedAlready) {
            return false;
        }
    }
}
