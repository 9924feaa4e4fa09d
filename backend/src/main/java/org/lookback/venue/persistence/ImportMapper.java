package org.lookback.venue.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.intake.ImportFault;
import org.lookback.venue.intake.ImportJob;
import org.lookback.venue.intake.ImportKind;
import org.lookback.venue.intake.ImportState;
import org.lookback.venue.intake.LineFault;
import org.lookback.venue.intake.Tally;

@Mapper
interface ImportMapper {

    void insert(NewJob job);

    @Nullable
    ImportJob selectById(@Param("id") long id);

    List<ImportJob> list(
            @Param("kinds") Collection<ImportKind> kinds, @Param("offset") int offset, @Param("limit") int limit);

    long countOf(@Param("kinds") Collection<ImportKind> kinds);

    void updateTotal(@Param("id") long id, @Param("total") int total, @Param("at") Instant at);

    void updateProgress(@Param("id") long id, @Param("tally") Tally tally, @Param("at") Instant at);

    void updateEnd(
            @Param("id") long id,
            @Param("state") ImportState state,
            @Param("message") String message,
            @Param("at") Instant at);

    int interruptAbandoned(
            @Param("worker") String worker,
            @Param("silentSince") Instant silentSince,
            @Param("message") String message,
            @Param("at") Instant at);

    void insertFaults(
            @Param("id") long id, @Param("fileName") String fileName, @Param("faults") Collection<LineFault> faults);

    List<ImportFault> listFaults(@Param("id") long id, @Param("offset") int offset, @Param("limit") int limit);

    long countFaults(@Param("id") long id);
}
