package org.lookback.eligibility.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.eligibility.AgedEvidence;
import org.lookback.eligibility.KeptCheck;

/** SQL of tables {@code eligibility_evidence} and {@code eligibility_check}. */
@Mapper
interface HealthEvidenceMapper {

    /** @param words what the test said, encrypted */
    record Row(
            String patientRef,
            @Nullable String externalMark,
            String words,
            Instant recordedAt,
            String recordedBy,
            Instant lapsesAt) {}

    /** One sealed result of a patient. */
    record Sealed(String patientRef, String words) {}

    void insert(@Param("row") Row row);

    @Nullable
    String findPatient(@Param("externalMark") String externalMark);

    List<Sealed> list(@Param("patientRefs") Collection<String> patientRefs);

    List<AgedEvidence> listAged(
            @Param("before") Instant before, @Param("afterId") long afterId, @Param("most") int most);

    int delete(@Param("ids") Collection<Long> ids);

    void insertChecks(@Param("checks") List<KeptCheck> checks);
}
