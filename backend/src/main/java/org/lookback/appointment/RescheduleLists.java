package org.lookback.appointment;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Cases in lists, and what belongs to many bookings at once. */
public interface RescheduleLists {

    /** The newest first. */
    List<RescheduleLine> find(RescheduleSearch search);

    int count(RescheduleSearch search);

    /** By id of the slot; unknown ones are absent. */
    Map<String, SlotNames> names(Collection<String> slots);

    /** Open cases by id of the booking they are about now. */
    Map<String, OpenReschedule> openCases(Collection<String> bookings);
}
