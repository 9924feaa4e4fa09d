package org.lookback.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.directory.PostRole;
import org.lookback.directory.SpecialGroup;
import org.lookback.notice.MorningSheet.UnitSheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the district is told in the morning whatever its cases do; said again on the same day, it is not written again. */
@Service
public class MorningPost {

    private static final LocalTime CLOSING = LocalTime.of(17, 30);

    private final NoticeDesk desk;
    private final WorkingCalendar calendar;
    private final List<MorningSheet> sheets;
    private final Clock clock;

    public MorningPost(NoticeDesk desk, WorkingCalendar calendar, List<MorningSheet> sheets, Clock clock) {
        this.desk = desk;
        this.calendar = calendar;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** Also when a server that was down in the morning starts later, but not for a day that is off or over. @return units written to */
    @Transactional
    public int sendSheets() {
        var day = today();
        if (!calendar.isWorkingDay(day) || clock.instant().isAfter(DistrictTime.at(day, CLOSING))) {
            return 0;
        }
        return (int) sheets.stream()
                .flatMap(source -> source.of(day).stream())
                .map(sheet -> desk.send(notice(sheet, day)))
                .filter(written -> written.isPresent())
                .count();
    }

    /** The next year is announced in November: from then on somebody must bring it in; without it holidays count as working days. */
    @Transactional
    public void warnOfMissingYear() {
        var day = today();
        var year = day.getMonthValue() >= Month.NOVEMBER.getValue() ? day.getYear() + 1 : day.getYear();
        if (!calendar.announced(year)) {
            desk.send(Notice.of(
                            ShippedTemplate.CALENDAR_YEAR_MISSING,
                            SpecialGroup.ADMINISTRATOR.id(),
                            SpecialGroup.SUPERVISOR.id())
                    .with("year", String.valueOf(year))
                    .with("date", day.toString())
                    .once("calendar-year-missing:" + day));
        }
    }

    /** In hand before work starts: the hour was chosen on purpose, so it does not wait for the end of quiet hours. */
    private static Notice notice(UnitSheet sheet, LocalDate day) {
        return Notice.of(ShippedTemplate.MORNING_SHEET, PostRole.HEAD.group(sheet.unit()))
                .with("date", day.toString())
                .with("unit", sheet.unitName())
                .with("dueToday", String.valueOf(sheet.dueToday()))
                .with("overdue", String.valueOf(sheet.overdue()))
                .with("climbing", String.valueOf(sheet.climbing()))
                .with("lines", String.join("\n", sheet.lines()))
                .once("morning-sheet:%s:%s".formatted(day, sheet.unit()))
                .atOnce();
    }

    private LocalDate today() {
        return DistrictTime.dayOf(clock.instant());
    }
}
