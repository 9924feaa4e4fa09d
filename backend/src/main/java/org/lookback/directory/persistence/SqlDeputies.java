package org.lookback.directory.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lookback.directory.Deputies;
import org.lookback.directory.Deputy;
import org.springframework.stereotype.Repository;

@Repository
class SqlDeputies implements Deputies {

    private final DeputyMapper mapper;

    SqlDeputies(DeputyMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Deputy> on(LocalDate day) {
        return mapper.listOn(day);
    }

    @Override
    public List<Deputy> between(String one, String other) {
        return mapper.listBetween(one, other);
    }

    @Override
    public List<Deputy> about(Collection<String> people, LocalDate day) {
        return people.isEmpty() ? List.of() : mapper.listAbout(people, day);
    }

    @Override
    public List<Deputy> all(boolean past, LocalDate day) {
        return mapper.list(past, day);
    }

    @Override
    public Optional<Deputy> find(long id) {
        return Optional.ofNullable(mapper.selectById(id));
    }

    @Override
    public void put(List<Deputy> deputies, boolean reopen) {
        Portions.of(deputies, portion -> mapper.upsert(portion, reopen));
    }

    @Override
    public boolean end(long id, LocalDate on, String by) {
        return mapper.end(id, on, by) > 0;
    }
}
