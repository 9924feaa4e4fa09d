package org.lookback.calendar.persistence;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.lookback.calendar.CalendarDay;
import org.lookback.calendar.CalendarYear;

/** Statements on the tables {@code calendar_year} and {@code calendar_day}. */
@Mapper
interface CalendarMapper {

    long sumOfVersions();

    List<CalendarYear> listYears();

    Optional<CalendarYear> selectYear(@Param("yearNo") int yearNo);

    List<CalendarDay> listDays(@Param("yearNo") int yearNo);

    List<CalendarDay> listAnnouncedDays();

    void insertYear(@Param("year") CalendarYear year);

    int updateYearIfUnchanged(@Param("year") CalendarYear year);

    void deleteDays(@Param("yearNo") int yearNo);

    void insertDays(@Param("yearNo") int yearNo, @Param("days") List<CalendarDay> days);
}
