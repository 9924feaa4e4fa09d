package org.lookback.fhir.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.fhir.BookingSearch;
import org.lookback.fhir.BookingView;
import org.lookback.fhir.NumberKind;
import org.lookback.fhir.Numbered;

@Mapper
interface FhirMapper {

    @Nullable
    Numbered selectNumber(@Param("kind") NumberKind kind, @Param("system") String system, @Param("value") String value);

    List<Numbered> listNumbersOfRecords(
            @Param("kind") NumberKind kind, @Param("hospital") String hospital, @Param("ids") Collection<String> ids);

    int insertNumber(@Param("kind") NumberKind kind, @Param("number") Numbered number, @Param("at") Instant at);

    @Nullable
    String selectOwner(@Param("system") String system);

    int insertSystem(@Param("system") String system, @Param("hospital") String hospital, @Param("at") Instant at);

    List<BookingView> listBookings(@Param("search") BookingSearch search);

    int countBookings(@Param("search") BookingSearch search);
}
