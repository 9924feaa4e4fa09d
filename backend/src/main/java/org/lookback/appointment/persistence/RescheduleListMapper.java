package org.lookback.appointment.persistence;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.appointment.OpenReschedule;
import org.lookback.appointment.RescheduleLine;
import org.lookback.appointment.RescheduleSearch;
import org.lookback.appointment.SlotNames;

/** SQL in {@code RescheduleListMapper.xml}. */
@Mapper
interface RescheduleListMapper {

    List<RescheduleLine> listCases(@Param("search") RescheduleSearch search);

    int countCases(@Param("search") RescheduleSearch search);

    List<SlotNames> listNames(@Param("slots") Collection<String> slots);

    List<OpenReschedule> listOpenCases(@Param("bookings") Collection<String> bookings);
}
