package org.lookback.venue.persistence;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.venue.UpheldComplaint;

@Mapper
interface VenueComplaintMapper {

    int countComplaint(@Param("venueCode") String venueCode, @Param("caseNo") String caseNo);

    void insertComplaint(UpheldComplaint complaint);

    List<UpheldComplaint> listSince(@Param("venueCode") String venueCode, @Param("from") LocalDate from);
}
