package org.lookback.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** The lines of one year: taken all together, or refused all together with every fault named. */
final class YearSheet {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);
    private static final Map<String, DayKind> KINDS =
            Map.of("OFF", DayKind.OFF, "放假", DayKind.OFF, "MAKEUP", DayKind.MAKEUP, "补班", DayKind.MAKEUP);
    private static final int LONGEST_NAME = 64;
    private static final int FAULTS_TOLD = 100;

    private final int year;
    private final Map<LocalDate, Long> lineOf = new HashMap<>();
    private final List<CalendarDay> days = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private YearSheet(int year) {
        this.year = year;
    }

    static List<CalendarDay> read(int year, List<DayLine> lines) {
        var sheet = new YearSheet(year);
        if (lines.isEmpty()) {
            throw Refusal.invalid("CALENDAR_FILE_EMPTY", "文件中没有任何日期，未导入。请至少列出%d年的放假日和补班日。".formatted(year));
        }
        lines.forEach(sheet::take);
        sheet.refuseFaulty();
        sheet.days.sort(Comparator.comparing(CalendarDay::date));
        return List.copyOf(sheet.days);
    }

    private void take(DayLine line) {
        var date = date(line);
        var kind = KINDS.get(line.kind().toUpperCase(Locale.ROOT));
        if (kind == null) {
            fault(line, "类型“%s”无法识别，请填写OFF（放假）或MAKEUP（补班）".formatted(line.kind()));
        }
        if (line.name().isEmpty() || line.name().length() > LONGEST_NAME) {
            fault(line, "请填写节日名称，最多%d个字".formatted(LONGEST_NAME));
        }
        if (date == null) {
            return;
        }
        if (date.getYear() != year) {
            fault(line, "日期%s不属于%d年；跨年放假的日子请在%d年的文件中导入".formatted(date, year, date.getYear()));
        }
        if (kind == DayKind.MAKEUP && !CalendarTable.isWeekend(date)) {
            fault(line, "%s是%s，本来就是工作日，不能列为补班；请核对日期".formatted(date, DayWords.weekday(date)));
        }
        var earlier = lineOf.putIfAbsent(date, line.lineNo());
        if (earlier != null) {
            fault(line, "日期%s与第%d行重复".formatted(date, earlier));
        } else if (kind != null) {
            days.add(new CalendarDay(date, kind, line.name()));
        }
    }

    private @Nullable LocalDate date(DayLine line) {
        try {
            return LocalDate.parse(line.date().replace('/', '-'), DATE);
        } catch (DateTimeException unreadable) {
            fault(line, "日期“%s”无法识别，请写成%d-10-01的形式".formatted(line.date(), year));
            return null;
        }
    }

    private void fault(DayLine line, String what) {
        faults.add("第%d行：%s。".formatted(line.lineNo(), what));
    }

    private void refuseFaulty() {
        if (!faults.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "CALENDAR_FILE_FAULTY",
                    "日历文件有%d处错误，整个文件未导入，请按提示修改后重新上传。%s".formatted(faults.size(), faults.get(0)),
                    faults.subList(0, Math.min(faults.size(), FAULTS_TOLD)));
        }
    }
}
