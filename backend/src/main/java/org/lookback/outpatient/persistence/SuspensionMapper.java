package org.lookback.outpatient.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.outpatient.Suspension;

@Mapper
interface SuspensionMapper {

    List<Suspension> listHolding(@Param("patientRef") String patientRef, @Param("on") LocalDate on);

    List<Suspension> lockHolding(@Param("patientRef") String patientRef, @Param("on") LocalDate on);

    void insert(Suspension suspension);

    void lift(
            @Param("patientRef") String patientRef,
            @Param("on") LocalDate on,
            @Param("reason") String reason,
            @Param("at") Instant at,
            @Param("by") String by);
}
