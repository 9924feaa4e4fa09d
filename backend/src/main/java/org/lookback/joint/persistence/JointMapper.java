package org.lookback.joint.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.joint.JointBody;
import org.lookback.joint.JointInspection;

/** SQL of the tables {@code joint_inspection} and {@code joint_body}. */
@Mapper
interface JointMapper {

    @Nullable
    JointInspection select(@Param("caseNo") String caseNo);

    @Nullable
    JointInspection selectByInspection(@Param("inspectionNo") String inspectionNo);

    List<JointInspection> listOpenAt(@Param("venueCode") String venueCode);

    List<JointBody> listBodies(@Param("caseNo") String caseNo);

    int countExpected(
            @Param("venueCode") String venueCode,
            @Param("on") LocalDate on,
            @Param("unit") String unit,
            @Param("checklistId") String checklistId);

    void insert(@Param("joint") JointInspection joint);

    void insertBodies(@Param("bodies") List<JointBody> bodies);

    int open(@Param("caseNo") String caseNo, @Param("unit") String unit, @Param("inspectionNo") String inspectionNo);

    int takeOut(
            @Param("caseNo") String caseNo,
            @Param("unit") String unit,
            @Param("reason") String reason,
            @Param("by") String by,
            @Param("at") Instant at);

    int updateIfUnchanged(@Param("joint") JointInspection joint);
}
