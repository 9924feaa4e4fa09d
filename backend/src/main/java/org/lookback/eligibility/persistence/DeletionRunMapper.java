package org.lookback.eligibility.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.eligibility.DeletionRun;

/** SQL of table {@code eligibility_deletion}. */
@Mapper
interface DeletionRunMapper {

    /** The database gives the number. */
    final class Begun {

        private final Instant at;
        private @Nullable Long id;

        Begun(Instant at) {
            this.at = at;
        }

        @Nullable
        Long id() {
            return id;
        }
    }

    void insert(@Param("run") Begun run);

    void updateCounts(@Param("id") long id, @Param("lookedAt") int lookedAt, @Param("deleted") int deleted);

    void updateFinished(@Param("id") long id, @Param("at") Instant at);

    List<DeletionRun> list(@Param("most") int most);
}
