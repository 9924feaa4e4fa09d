package org.lookback.knowledge.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.knowledge.KnowledgeEntries;
import org.lookback.knowledge.KnowledgeEntry;
import org.springframework.stereotype.Repository;

@Repository
class SqlKnowledgeEntries implements KnowledgeEntries {

    private final KnowledgeMapper mapper;

    SqlKnowledgeEntries(KnowledgeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<KnowledgeEntry> find(long id) {
        return Optional.ofNullable(mapper.selectById(id)).map(KnowledgeRow::entry);
    }

    @Override
    public boolean isEmpty() {
        return mapper.countAll() == 0;
    }

    @Override
    public long add(KnowledgeEntry entry, Map<String, Integer> words) {
        var key = new KnowledgeMapper.NewKey();
        mapper.insert(KnowledgeRow.of(entry), key);
        putWords(key.id(), words);
        return key.id();
    }

    @Override
    public boolean change(KnowledgeEntry entry, Map<String, Integer> words) {
        if (mapper.updateIfUnchanged(KnowledgeRow.of(entry)) == 0) {
            return false;
        }
        mapper.deleteWords(entry.id());
        putWords(entry.id(), words);
        return true;
    }

    @Override
    public List<KnowledgeEntry> search(
            Collection<String> words, @Nullable String category, @Nullable LocalDate on, int offset, int limit) {
        return mapper.list(words, category, on, offset, limit).stream()
                .map(KnowledgeRow::entry)
                .toList();
    }

    @Override
    public int count(Collection<String> words, @Nullable String category, @Nullable LocalDate on) {
        return mapper.count(words, category, on);
    }

    private void putWords(long id, Map<String, Integer> words) {
        if (!words.isEmpty()) {
            mapper.insertWords(id, words.entrySet());
        }
    }
}
