package org.lookback.calendar.persistence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lookback.calendar.CalendarDay;
import org.lookback.calendar.CalendarTable;
import org.lookback.calendar.CalendarYear;
import org.lookback.calendar.CalendarYears;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The years of the calendar in two tables; the row of a year is written before its days and guards them. */
@Repository
@Transactional(readOnly = true)
class SqlCalendarYears implements CalendarYears {

    private final CalendarMapper mapper;

    SqlCalendarYears(CalendarMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public long version() {
        return mapper.sumOfVersions();
    }

    @Override
    public CalendarTable table() {
        var years = mapper.listYears().stream()
                .filter(CalendarYear::announced)
                .map(CalendarYear::yearNo)
                .collect(Collectors.toSet());
        return new CalendarTable(years, mapper.listAnnouncedDays());
    }

    @Override
    public List<CalendarYear> list() {
        return mapper.listYears();
    }

    @Override
    public Optional<CalendarYear> find(int yearNo) {
        return mapper.selectYear(yearNo);
    }

    @Override
    public List<CalendarDay> days(int yearNo) {
        return mapper.listDays(yearNo);
    }

    @Override
    @Transactional
    public boolean add(CalendarYear year, List<CalendarDay> days) {
        try {
            mapper.insertYear(year);
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            return false;
        }
        mapper.insertDays(year.yearNo(), days);
        return true;
    }

    @Override
    @Transactional
    public boolean replace(CalendarYear year, List<CalendarDay> days) {
        if (mapper.updateYearIfUnchanged(year) == 0) {
            return false;
        }
        mapper.deleteDays(year.yearNo());
        mapper.insertDays(year.yearNo(), days);
        return true;
    }
}
