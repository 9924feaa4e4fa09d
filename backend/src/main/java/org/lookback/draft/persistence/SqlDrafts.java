package org.lookback.draft.persistence;

import java.time.Instant;
import java.util.Optional;
import org.lookback.draft.Draft;
import org.lookback.draft.DraftPage;
import org.lookback.draft.Drafts;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class SqlDrafts implements Drafts {

    private final FormDraftMapper mapper;

    SqlDrafts(FormDraftMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Draft> find(String person, DraftPage page) {
        return Optional.ofNullable(mapper.find(person, page.value())).map(FormDraftRow::draft);
    }

    @Override
    public int countOf(String person) {
        return mapper.count(person);
    }

    @Override
    public boolean add(Draft first) {
        try {
            mapper.insert(FormDraftRow.of(first));
            return true;
        } catch (DuplicateKeyException there) {
            return false;
        }
    }

    @Override
    public boolean replace(Draft next) {
        return mapper.updateIfBefore(FormDraftRow.of(next)) == 1;
    }

    @Override
    public void remove(String person, DraftPage page) {
        mapper.deleteOwn(person, page.value());
    }

    @Override
    public void remove(DraftPage page) {
        mapper.deleteAll(page.value());
    }

    @Override
    public int removeBefore(Instant oldest) {
        return mapper.deleteBefore(oldest);
    }
}
