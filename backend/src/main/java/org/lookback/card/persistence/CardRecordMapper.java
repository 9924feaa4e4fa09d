package org.lookback.card.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.card.CardRecords.Arranged;
import org.lookback.card.CardRecords.Down;
import org.lookback.card.CardRecords.Photo;
import org.lookback.card.CardRecords.Posting;
import org.lookback.card.CardRecords.Proposal;
import org.lookback.card.CardRecords.Relapsed;
import org.lookback.card.CardRecords.Report;
import org.lookback.card.CardRecords.Ruling;

@Mapper
interface CardRecordMapper {

    List<Proposal> listProposals(String caseNo);

    void insertProposal(@Param("caseNo") String caseNo, @Param("row") Proposal row);

    List<Ruling> listRulings(String caseNo);

    void insertRuling(@Param("caseNo") String caseNo, @Param("row") Ruling row);

    @Nullable
    Arranged selectArranged(String caseNo);

    void deleteArranged(String caseNo);

    void insertArranged(@Param("caseNo") String caseNo, @Param("row") Arranged row);

    @Nullable
    Posting selectPosting(String caseNo);

    void insertPosting(@Param("caseNo") String caseNo, @Param("row") Posting row);

    List<InterviewRow> listInterviews(String caseNo);

    void insertInterview(@Param("caseNo") String caseNo, @Param("row") InterviewRow row);

    List<Report> listReports(String caseNo);

    void insertReports(@Param("caseNo") String caseNo, @Param("rows") List<Report> rows);

    List<CheckRow> listChecks(String caseNo);

    void insertChecks(@Param("caseNo") String caseNo, @Param("rows") List<CheckRow> rows);

    List<Down> listDowns(String caseNo);

    void insertDown(@Param("caseNo") String caseNo, @Param("row") Down row);

    List<Photo> listPhotos(String caseNo);

    void insertPhotos(@Param("caseNo") String caseNo, @Param("rows") List<Photo> rows);

    List<Relapsed> listRelapses(String caseNo);

    void insertRelapses(@Param("caseNo") String caseNo, @Param("rows") List<Relapsed> rows);
}
