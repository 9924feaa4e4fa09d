package org.lookback.knowledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where entries are kept. */
public interface KnowledgeEntries {

    Optional<KnowledgeEntry> find(long id);

    boolean isEmpty();

    /** @param words its words by weight @return its id */
    long add(KnowledgeEntry entry, Map<String, Integer> words);

    /** @return false if somebody else changed it since this version */
    boolean change(KnowledgeEntry entry, Map<String, Integer> words);

    /**
     * Entries by how well they fit, without words by title.
     *
     * @param words any of them; none: all entries @param category only those for it @param on only those valid that day; null: retired ones too
     */
    List<KnowledgeEntry> search(
            Collection<String> words, @Nullable String category, @Nullable LocalDate on, int offset, int limit);

    int count(Collection<String> words, @Nullable String category, @Nullable LocalDate on);
}
