package org.lookback.venue.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.Venue;
import org.lookback.venue.VenueCategory;
import org.lookback.venue.VenueQuery;
import org.lookback.venue.VenueStatus;

@Mapper
interface VenueMapper {

    List<Venue> selectByCodes(@Param("codes") Collection<String> codes);

    List<OwnerRow> selectOwners(@Param("codes") Collection<String> codes);

    List<Venue> lockByCodes(@Param("codes") Collection<String> codes);

    List<String> selectCodesByNaturalKeys(@Param("keys") Collection<String> keys);

    List<String> searchCodes(
            @Param("query") VenueQuery query,
            @Param("text") @Nullable String text,
            @Param("narrow") boolean narrow,
            @Param("after") @Nullable String after);

    long countSearch(
            @Param("query") VenueQuery query,
            @Param("text") @Nullable String text,
            @Param("narrow") boolean narrow,
            @Param("after") @Nullable String after);

    long countText(@Param("text") String text);

    long countAll();

    void upsert(@Param("rows") Collection<VenueRow> rows);

    int updateStatusIfUnchanged(
            @Param("code") String code,
            @Param("version") int version,
            @Param("status") VenueStatus status,
            @Param("at") Instant at);

    void insertStatusChange(
            @Param("code") String code,
            @Param("old") VenueStatus old,
            @Param("status") VenueStatus status,
            @Param("reason") String reason,
            @Param("person") @Nullable String person,
            @Param("at") Instant at);

    void recount(@Param("codes") Collection<String> codes);

    List<VenueCategory> selectCategories();

    void insertCategories(@Param("rows") Collection<CategoryRow> rows);
}
