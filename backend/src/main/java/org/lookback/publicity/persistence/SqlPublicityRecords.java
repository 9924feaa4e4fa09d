package org.lookback.publicity.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lookback.publicity.PublicityDecision;
import org.lookback.publicity.PublicityRecords;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class SqlPublicityRecords implements PublicityRecords {

    private final PublicityMapper mapper;

    SqlPublicityRecords(PublicityMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<String> token(String venueCode) {
        return Optional.ofNullable(mapper.selectToken(venueCode));
    }

    @Override
    public Optional<String> venueOf(String token) {
        return Optional.ofNullable(mapper.selectVenue(token));
    }

    @Override
    public String addToken(String venueCode, String token, Instant at) {
        try {
            mapper.insertToken(venueCode, token, at);
            return token;
        } catch (DuplicateKeyException somebodyWasFirst) {
            return Objects.requireNonNull(mapper.selectToken(venueCode), "the row that was in our way");
        }
    }

    @Override
    public List<PublicityDecision> decisions(String venueCode) {
        return mapper.listDecisions(venueCode);
    }

    @Override
    public boolean add(PublicityDecision decision) {
        try {
            mapper.insertDecision(decision);
            return true;
        } catch (DuplicateKeyException somebodyWasFirst) {
            return false;
        }
    }
}
