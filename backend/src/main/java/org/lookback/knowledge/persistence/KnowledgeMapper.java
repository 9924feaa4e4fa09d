package org.lookback.knowledge.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface KnowledgeMapper {

    @Nullable
    KnowledgeRow selectById(@Param("id") long id);

    int countAll();

    /** The database puts the id into the key. */
    void insert(@Param("row") KnowledgeRow row, @Param("key") NewKey key);

    int updateIfUnchanged(@Param("row") KnowledgeRow row);

    void deleteWords(@Param("id") long id);

    void insertWords(@Param("id") long id, @Param("words") Collection<Map.Entry<String, Integer>> words);

    List<KnowledgeRow> list(
            @Param("words") Collection<String> words,
            @Param("category") @Nullable String category,
            @Param("on") @Nullable LocalDate on,
            @Param("offset") int offset,
            @Param("limit") int limit);

    int count(
            @Param("words") Collection<String> words,
            @Param("category") @Nullable String category,
            @Param("on") @Nullable LocalDate on);

    /** Where the database writes the id of a new row. */
    final class NewKey {

        private long id;

        long id() {
            return id;
        }

        void setId(long id) {
            this.id = id;
        }
    }
}
