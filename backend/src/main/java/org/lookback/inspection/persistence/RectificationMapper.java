package org.lookback.inspection.persistence;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.inspection.RectificationReport;
import org.lookback.inspection.Verification;

@Mapper
interface RectificationMapper {

    List<RectificationReport> listReports(@Param("caseNo") String caseNo);

    void insertReports(@Param("reports") List<RectificationReport> reports);

    List<Verification> listVerifications(@Param("caseNo") String caseNo);

    void insertVerifications(@Param("verifications") List<Verification> verifications);

    int deleteNotYetDue(@Param("findings") List<Long> findings, @Param("now") Instant now);

    int completeIfOpen(@Param("verification") Verification verification);
}
