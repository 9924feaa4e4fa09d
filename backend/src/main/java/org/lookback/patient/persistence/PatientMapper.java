package org.lookback.patient.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of tables {@code patient} and {@code patient_identifier}. */
@Mapper
interface PatientMapper {

    void insert(@Param("row") PatientRow row);

    int update(@Param("row") PatientRow row);

    int updateDeceased(@Param("patientRef") String patientRef, @Param("at") Instant at, @Param("by") String by);

    void insertIdentifier(@Param("mark") String mark, @Param("patientRef") String patientRef, @Param("at") Instant at);

    void updateIdentifier(@Param("mark") String mark, @Param("patientRef") String patientRef);

    @Nullable
    String findByIdentifier(@Param("mark") String mark);

    @Nullable
    String findByIdNumber(@Param("mark") String mark);

    List<String> listByPhone(@Param("mark") String mark, @Param("most") int most);

    List<String> listByPhoneEnd(@Param("mark") String mark, @Param("most") int most);

    List<SealedPatient> list(@Param("patientRefs") Collection<String> patientRefs);
}
