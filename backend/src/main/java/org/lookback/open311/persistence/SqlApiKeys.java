package org.lookback.open311.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lookback.open311.ApiKey;
import org.lookback.open311.ApiKeys;
import org.springframework.stereotype.Repository;

@Repository
class SqlApiKeys implements ApiKeys {

    private final Open311Mapper mapper;

    SqlApiKeys(Open311Mapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public ApiKey add(String name, String hash, Instant at, String by) {
        mapper.insertKey(name, hash, at, by);
        return Objects.requireNonNull(mapper.selectKeyByHash(hash));
    }

    @Override
    public Optional<ApiKey> inForce(String hash) {
        return Optional.ofNullable(mapper.selectKeyByHash(hash)).filter(key -> key.revokedAt() == null);
    }

    @Override
    public List<ApiKey> all() {
        return mapper.listKeys();
    }

    @Override
    public boolean revoke(long id, Instant at, String by) {
        return mapper.revokeKey(id, at, by) == 1;
    }
}
