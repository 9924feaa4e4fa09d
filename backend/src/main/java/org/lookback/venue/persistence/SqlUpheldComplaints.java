package org.lookback.venue.persistence;

import java.time.LocalDate;
import java.util.List;
import org.lookback.venue.UpheldComplaint;
import org.lookback.venue.UpheldComplaints;
import org.springframework.stereotype.Repository;

@Repository
class SqlUpheldComplaints implements UpheldComplaints {

    private final VenueComplaintMapper mapper;

    SqlUpheldComplaints(VenueComplaintMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean add(UpheldComplaint complaint) {
        if (mapper.countComplaint(complaint.venueCode(), complaint.caseNo()) > 0) {
            return false;
        }
        mapper.insertComplaint(complaint);
        return true;
    }

    @Override
    public List<UpheldComplaint> since(String venueCode, LocalDate from) {
        return mapper.listSince(venueCode, from);
    }
}
