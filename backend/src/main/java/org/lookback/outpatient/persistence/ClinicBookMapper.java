package org.lookback.outpatient.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.outpatient.CancelReason;
import org.lookback.outpatient.ClinicDepartment;
import org.lookback.outpatient.ClinicDoctor;
import org.lookback.outpatient.ClinicSession;

@Mapper
interface ClinicBookMapper {

    @Nullable
    ClinicDepartment selectDepartment(@Param("hospital") String hospital, @Param("code") String code);

    List<SlotKindRow> listKinds(@Param("slotIds") Collection<String> slotIds);

    @Nullable
    ClinicDoctor selectDoctor(@Param("hospital") String hospital, @Param("code") String code);

    @Nullable
    ClinicSession selectSession(String id);

    List<ClinicDepartment> listDepartments(String hospital);

    List<ClinicDoctor> listDoctors(String hospital);

    List<SessionLineRow> listSessions(
            @Param("hospital") String hospital,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("now") Instant now,
            @Param("offset") int offset,
            @Param("limit") int limit);

    int countSessions(@Param("hospital") String hospital, @Param("from") Instant from, @Param("until") Instant until);

    void putDepartment(ClinicDepartment department);

    void putDoctor(ClinicDoctor doctor);

    void insertSession(ClinicSession session);

    void cancelSession(
            @Param("id") String id,
            @Param("reason") CancelReason reason,
            @Param("at") Instant at,
            @Param("by") String by);

    int countClashes(ClinicSession session);
}
