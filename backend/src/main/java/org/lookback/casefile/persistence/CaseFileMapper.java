package org.lookback.casefile.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseFile;
import org.lookback.casefile.CaseLink;
import org.lookback.casefile.CaseSearch;
import org.lookback.casefile.StepRecord;
import org.lookback.casefile.TimelineEntry;

@Mapper
interface CaseFileMapper {

    @Nullable
    Integer selectLastSerialForUpdate(@Param("kind") String kind, @Param("day") LocalDate day);

    void insertSerial(@Param("kind") String kind, @Param("day") LocalDate day, @Param("last") int last);

    void updateSerial(@Param("kind") String kind, @Param("day") LocalDate day, @Param("last") int last);

    @Nullable
    CaseFile selectByNumber(String caseNo);

    @Nullable
    CaseFile selectByNumberForUpdate(String caseNo);

    void insert(CaseFile file);

    int update(CaseFile file);

    void insertEntries(@Param("entries") List<TimelineEntry> entries);

    void insertRecords(@Param("records") List<StepRecord> records);

    void insertLink(
            @Param("caseNo") String caseNo,
            @Param("linkedCaseNo") String linkedCaseNo,
            @Param("kind") String kind,
            @Param("at") Instant at);

    void insertUnits(
            @Param("caseNo") String caseNo,
            @Param("units") List<String> units,
            @Param("by") String by,
            @Param("at") Instant at);

    List<String> listUnits(String caseNo);

    List<TimelineEntry> listTimeline(String caseNo);

    List<StepRecord> listRecords(String caseNo);

    List<CaseLink> listLinks(String caseNo);

    List<CaseFile> listByNumbers(@Param("caseNos") Collection<String> caseNos);

    List<CaseFile> search(CaseSearch search);

    long count(CaseSearch search);
}
