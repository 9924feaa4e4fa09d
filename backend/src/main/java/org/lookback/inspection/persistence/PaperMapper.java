package org.lookback.inspection.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.inspection.CardProposal;
import org.lookback.inspection.RectificationOrder;
import org.lookback.inspection.Referral;

@Mapper
interface PaperMapper {

    @Nullable
    RectificationOrder selectOrder(@Param("caseNo") String caseNo);

    void insertOrder(@Param("caseNo") String caseNo, @Param("paper") RectificationOrder paper);

    @Nullable
    Referral selectReferral(@Param("caseNo") String caseNo);

    void insertReferral(@Param("caseNo") String caseNo, @Param("paper") Referral paper);

    @Nullable
    CardProposal selectCardProposal(@Param("caseNo") String caseNo);

    void insertCardProposal(@Param("caseNo") String caseNo, @Param("paper") CardProposal paper);

    int decideCardProposal(@Param("caseNo") String caseNo, @Param("paper") CardProposal paper);
}
