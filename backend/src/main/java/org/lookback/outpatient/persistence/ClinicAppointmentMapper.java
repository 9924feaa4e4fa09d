package org.lookback.outpatient.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ClinicAppointmentMapper {

    @Nullable
    ClinicAppointmentRow selectById(String id);

    @Nullable
    ClinicAppointmentRow selectByExternal(@Param("system") String system, @Param("value") String value);

    @Nullable
    ClinicAppointmentRow selectForUpdate(String id);

    @Nullable
    ClinicAppointmentRow selectByActiveSlot(String slotId);

    List<ClinicAppointmentRow> listActiveOfSessionForUpdate(String sessionId);

    void insert(@Param("row") ClinicAppointmentRow row, @Param("at") Instant at, @Param("by") String by);

    int updateIfUnchanged(@Param("row") ClinicAppointmentRow row, @Param("at") Instant at, @Param("by") String by);

    int countNoShows(
            @Param("patientRef") String patientRef, @Param("from") Instant from, @Param("until") Instant until);

    List<ClinicAppointmentRow> listAhead(
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("hospital") @Nullable String hospital,
            @Param("after") @Nullable String after,
            @Param("limit") int limit);

    List<ClinicAppointmentRow> listOfHospital(
            @Param("hospital") String hospital,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("offset") int offset,
            @Param("limit") int limit);

    int countOfHospital(@Param("hospital") String hospital, @Param("from") Instant from, @Param("until") Instant until);

    List<ClinicAppointmentRow> listOfPatients(
            @Param("patients") Collection<String> patients, @Param("from") Instant from, @Param("limit") int limit);

    List<ClinicAppointmentRow> listByExternalValue(@Param("hospital") String hospital, @Param("value") String value);
}
