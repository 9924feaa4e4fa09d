package org.lookback.prescreen.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.prescreen.Prescreen;

/** SQL in {@code PrescreenMapper.xml}. */
@Mapper
interface PrescreenMapper {

    void insert(PrescreenRow row);

    @Nullable
    Prescreen select(long id);

    List<Prescreen> listRunning();

    List<Prescreen> listNewest(@Param("hospital") @Nullable String hospital, @Param("atMost") int atMost);

    int countOf(LocalDate day);

    void update(Prescreen prescreen);

    List<BookedRow> listBooked(
            @Param("from") Instant from,
            @Param("before") Instant before,
            @Param("hospital") @Nullable String hospital,
            @Param("after") String after,
            @Param("atMost") int atMost);

    int countBooked(
            @Param("from") Instant from, @Param("before") Instant before, @Param("hospital") @Nullable String hospital);
}
