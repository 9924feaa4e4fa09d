package org.lookback.appointment.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.Attempt;

/** SQL in {@code RescheduleMapper.xml}. */
@Mapper
interface RescheduleMapper {

    @Nullable
    RescheduleRow select(String caseNo);

    @Nullable
    RescheduleRow selectOpenOf(String appointment);

    List<RescheduleRow> listOpenOfPatient(String patientRef);

    List<String> listHoldingIn(String sessionId);

    void insert(RescheduleRow row);

    int updateIfUnchanged(RescheduleRow row);

    void insertAttempt(@Param("caseNo") String caseNo, @Param("one") Attempt one);

    List<Attempt> listAttempts(String caseNo);
}
