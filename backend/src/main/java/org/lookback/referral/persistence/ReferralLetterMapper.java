package org.lookback.referral.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.referral.persistence.ReferralRow.LetterRow;

@Mapper
interface ReferralLetterMapper {

    void insert(ReferralRow row);

    int bumpIfUnchanged(@Param("caseNo") String caseNo, @Param("seq") int seq, @Param("version") int version);

    void insertLetter(LetterRow row);

    int updateLetter(LetterRow row);

    List<ReferralRow> listByCase(String caseNo);

    List<LetterRow> listLetters(String caseNo);
}
