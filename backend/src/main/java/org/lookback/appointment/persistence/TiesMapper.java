package org.lookback.appointment.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL in {@code TiesMapper.xml}: which patients have to do with which hospital, and who still has something ahead. */
@Mapper
interface TiesMapper {

    int countTies(@Param("patientRef") String patientRef, @Param("units") Collection<String> units);

    List<LastClosedRow> listLastClosed(@Param("patients") Collection<String> patients);

    List<String> listBusy(@Param("patients") Collection<String> patients, @Param("now") Instant now);

    List<String> listUnhelped(@Param("now") Instant now, @Param("atMost") int atMost);

    List<String> listPassed(@Param("now") Instant now, @Param("atMost") int atMost);
}
