package org.lookback.calendar.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.calendar.CalendarDesk;
import org.lookback.calendar.ShippedCalendar;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.calendar.YearsInMemory;
import org.lookback.refusal.Refusal;

/** Files as people bring them: taken whole or refused whole, with line and reason. */
class CalendarCsvTests {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final YearsInMemory years = new YearsInMemory();
    private CalendarDesk desk;

    @BeforeEach
    void openDesk() {
        desk = new CalendarDesk(years, new WorkingCalendar(years), event -> {}, ShippedCalendar.CLOCK);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "重复, '2027-01-01,OFF,元旦\n2027-01-02,OFF,元旦\n2027/1/1,OFF,元旦', 第4行：日期2027-01-01与第2行重复。",
        "别的年份, '2026-12-31,OFF,元旦', 第2行：日期2026-12-31不属于2027年；跨年放假的日子请在2026年的文件中导入。",
        "日期, '2027-02-30,OFF,春节', 第2行：日期“2027-02-30”无法识别，请写成2027-10-01的形式。",
        "空日期, ',OFF,春节', 第2行：日期“”无法识别，请写成2027-10-01的形式。",
        "类型, '2027-02-01,HOLIDAY,春节', 第2行：类型“HOLIDAY”无法识别，请填写OFF（放假）或MAKEUP（补班）。",
        "补班, '2027-10-04,MAKEUP,国庆节补班', 第2行：2027-10-04是周一，本来就是工作日，不能列为补班；请核对日期。",
        "名称, '2027-10-04,OFF', 第2行：请填写节日名称，最多64个字。",
    })
    void aFaultyLineRefusesTheWholeFile(String what, String lines, String fault) {
        var good = "\n2027-05-01,OFF,劳动节";

        assertThatThrownBy(() -> importing(("date,kind,name\n" + lines + good).getBytes(StandardCharsets.UTF_8)))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("CALENDAR_FILE_FAULTY");
                    assertThat(refusal.details()).containsExactly(fault);
                    assertThat(refusal.kind().status()).isEqualTo(400);
                });
        assertThat(years.list()).isEmpty();
    }

    @Test
    void everyFaultIsNamedWithItsLine() {
        var text = "date,kind,name\n2027-01-01,OFF,元旦\n\nx,y,z\n2027-01-01,OFF,\"元\n旦\"\n2028-01-01,OFF,元旦\n";

        assertThatThrownBy(() -> importing(text.getBytes(StandardCharsets.UTF_8)))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::details)
                .asList()
                .containsExactly(
                        "第4行：日期“x”无法识别，请写成2027-10-01的形式。",
                        "第4行：类型“y”无法识别，请填写OFF（放假）或MAKEUP（补班）。",
                        "第5行：日期2027-01-01与第2行重复。",
                        "第7行：日期2028-01-01不属于2027年；跨年放假的日子请在2028年的文件中导入。");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'', CALENDAR_FILE_EMPTY",
        "'\n\n , ,\n', CALENDAR_FILE_EMPTY",
        "'date,kind,name\n', CALENDAR_FILE_EMPTY",
        "'2027-01-01,OFF,元旦\n', CALENDAR_FILE_COLUMN_MISSING",
        "'date,kind\n2027-01-01,OFF\n', CALENDAR_FILE_COLUMN_MISSING",
        "'date,kind,name\n\"2027-01-01,OFF,元旦', CALENDAR_FILE_UNREADABLE",
    })
    void aFileThatIsNoCalendarIsRefused(String text, String code) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), code);
    }

    @Test
    void whatIsNoTextOrMuchTooLongIsRefused() {
        assertRefused(new byte[] {(byte) 0xff, (byte) 0xff, 0x00, (byte) 0x80}, "CALENDAR_FILE_ENCODING");
        assertRefused(new byte[CalendarCsv.MAX_BYTES + 1], "CALENDAR_FILE_TOO_LARGE");
        assertRefused("date,kind,name\n".repeat(500).getBytes(StandardCharsets.UTF_8), "CALENDAR_FILE_TOO_LONG");
    }

    @Test
    void utf8WithOrWithoutMarkAndGb18030AreTheSame() {
        var text = "date,kind,name\r\n2027-01-01,OFF,元旦\r\n2027-01-03,MAKEUP,元旦补班\r\n";
        var plain = CalendarCsv.read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(CalendarCsv.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(plain);
        assertThat(CalendarCsv.read(text.getBytes(GB18030))).isEqualTo(plain);
        assertThat(plain).hasSize(2);
    }

    @Test
    void chineseHeadersAndKindsInAnyOrderAreUnderstood() {
        importing("名称,类型,日期,备注\n元旦,放假,2027/1/1,\n元旦,补班,2027-1-3,周日\n".getBytes(GB18030));

        assertThat(desk.year(2027)).satisfies(year -> {
            assertThat(year.offDays()).isOne();
            assertThat(year.makeupDays()).isOne();
        });
    }

    private void assertRefused(byte[] file, String code) {
        assertThatThrownBy(() -> importing(file))
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::code)
                .isEqualTo(code);
        assertThat(years.list()).isEmpty();
    }

    private void importing(byte[] file) {
        desk.importYear(2027, CalendarCsv.read(file), "admin");
    }
}
