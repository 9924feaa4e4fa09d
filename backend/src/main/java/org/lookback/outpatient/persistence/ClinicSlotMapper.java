package org.lookback.outpatient.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.ClinicDepartment;
import org.lookback.outpatient.Slot;

@Mapper
interface ClinicSlotMapper {

    @Nullable
    Slot selectById(String id);

    List<Slot> lock(@Param("ids") Collection<String> ids);

    List<Slot> lockSession(String sessionId);

    int take(@Param("id") String id, @Param("now") Instant now);

    int hold(
            @Param("id") String id,
            @Param("caseNo") String caseNo,
            @Param("until") Instant until,
            @Param("now") Instant now);

    int takeHeld(@Param("id") String id, @Param("caseNo") String caseNo, @Param("now") Instant now);

    int release(@Param("id") String id, @Param("caseNo") String caseNo);

    int free(String id);

    void close(String sessionId);

    List<String> listLapsed(@Param("now") Instant now, @Param("limit") int limit);

    int freeLapsed(@Param("id") String id, @Param("now") Instant now);

    void insert(@Param("slots") Collection<Slot> slots);

    List<Slot> listOfSession(String sessionId);

    List<Slot> listOffers(
            @Param("hospital") String hospital,
            @Param("department") String department,
            @Param("doctor") @Nullable String doctor,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("now") Instant now,
            @Param("limit") int limit);

    List<Slot> listOffersElsewhere(
            @Param("like") ClinicDepartment like,
            @Param("anyName") boolean anyName,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("now") Instant now,
            @Param("limit") int limit);
}
