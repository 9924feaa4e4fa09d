package org.lookback.inspection.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.inspection.EvidencePlace;
import org.lookback.inspection.Recusal;
import org.lookback.inspection.SiteVisit;
import org.lookback.inspection.TeamMember;

/** Who went there, what they noted, and the photos they brought. */
@Mapper
interface SiteMapper {

    List<TeamMember> listTeam(@Param("caseNo") String caseNo);

    void deleteTeam(@Param("caseNo") String caseNo, @Param("phase") String phase);

    void insertTeam(@Param("caseNo") String caseNo, @Param("members") List<TeamMember> members);

    List<SiteVisit> listVisits(@Param("caseNo") String caseNo);

    void voidEntered(@Param("caseNo") String caseNo);

    void insertVisit(@Param("caseNo") String caseNo, @Param("visit") SiteVisit visit);

    List<Recusal> listRecusals(@Param("caseNo") String caseNo);

    void insertRecusal(@Param("caseNo") String caseNo, @Param("recusal") Recusal recusal);

    int decideRecusal(@Param("caseNo") String caseNo, @Param("recusal") Recusal recusal);

    List<EvidencePlace> listEvidence(@Param("caseNo") String caseNo);

    void insertEvidence(@Param("caseNo") String caseNo, @Param("places") List<EvidencePlace> places);
}
