package org.lookback.appointment.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lookback.appointment.OpenReschedule;
import org.lookback.appointment.RescheduleLine;
import org.lookback.appointment.RescheduleLists;
import org.lookback.appointment.RescheduleSearch;
import org.lookback.appointment.SlotNames;
import org.springframework.stereotype.Repository;

@Repository
class SqlRescheduleLists implements RescheduleLists {

    private final RescheduleListMapper mapper;

    SqlRescheduleLists(RescheduleListMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<RescheduleLine> find(RescheduleSearch search) {
        return mapper.listCases(search);
    }

    @Override
    public int count(RescheduleSearch search) {
        return mapper.countCases(search);
    }

    @Override
    public Map<String, SlotNames> names(Collection<String> slots) {
        return slots.isEmpty()
                ? Map.of()
                : mapper.listNames(Set.copyOf(slots)).stream()
                        .collect(Collectors.toMap(SlotNames::slot, Function.identity()));
    }

    @Override
    public Map<String, OpenReschedule> openCases(Collection<String> bookings) {
        return bookings.isEmpty()
                ? Map.of()
                : mapper.listOpenCases(Set.copyOf(bookings)).stream()
                        .collect(Collectors.toMap(OpenReschedule::booking, Function.identity()));
    }
}
