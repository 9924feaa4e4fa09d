package org.lookback.venue.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.Breach;
import org.lookback.venue.BreachEnd;
import org.lookback.venue.NewVisit;
import org.lookback.venue.VisitSource;
import org.lookback.venue.intake.HistoryLines.ImportedBreach;
import org.lookback.venue.intake.HistoryLines.ImportedVisit;

@Mapper
interface VisitMapper {

    @Nullable
    VisitRow selectByReference(@Param("source") VisitSource source, @Param("reference") String reference);

    List<VisitRow> selectByVenue(@Param("code") String code, @Param("offset") int offset, @Param("limit") int limit);

    long countByVenue(@Param("code") String code);

    List<Breach> selectBreaches(@Param("visitIds") Collection<Long> visitIds);

    void insert(@Param("visit") NewVisit visit);

    void insertBreaches(@Param("visitId") long visitId, @Param("visit") NewVisit visit);

    int updateBreachEnd(
            @Param("source") VisitSource source, @Param("reference") String reference, @Param("end") BreachEnd end);

    @Nullable
    String selectVenueOfBreach(@Param("source") VisitSource source, @Param("reference") String reference);

    SummaryRow summary(
            @Param("code") String code,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("exceptCase") @Nullable String exceptCase);

    void recount(@Param("codes") Collection<String> codes);

    void deleteEmptyUnlisted(@Param("codes") Collection<String> codes);

    List<String> selectKnownVenues(@Param("codes") Collection<String> codes);

    List<ImportedVisit> selectImported(@Param("references") Collection<String> references);

    List<ImportedVisit> selectImportedOf(@Param("codes") Collection<String> codes);

    void upsertImported(@Param("visits") Collection<ImportedVisit> visits);

    List<ImportedBreach> selectImportedBreaches(@Param("references") Collection<String> references);

    void upsertImportedBreaches(@Param("breaches") Collection<ImportedBreach> breaches);
}
