package org.lookback.calendar.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lookback.calendar.CalendarDesk;
import org.lookback.calendar.DeadlineCalculator;
import org.lookback.calendar.ShippedCalendar;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.calendar.YearsInMemory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The calendar as the console and other programs see it. */
@WebMvcTest({CalendarController.class, DueDateController.class})
class CalendarApiTests {

    @TestConfiguration
    static class CalendarWithoutDatabase {
        @Bean
        YearsInMemory years() {
            return ShippedCalendar.years();
        }

        @Bean
        WorkingCalendar calendar(YearsInMemory years) {
            return new WorkingCalendar(years);
        }

        @Bean
        CalendarDesk desk(YearsInMemory years, WorkingCalendar calendar) {
            return new CalendarDesk(years, calendar, event -> {}, ShippedCalendar.CLOCK);
        }

        @Bean
        DeadlineCalculator calculator(WorkingCalendar calendar) {
            return new DeadlineCalculator(calendar);
        }
    }

    @Autowired
    MockMvc http;

    @Test
    void aDueDateComesWithItsExplanation() throws Exception {
        http.perform(due("2026-09-30T10:20:00", "WD", "3").param("cutoff", "PARTY"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dueAt").value("2026-10-10T23:59:59+08:00"))
                .andExpect(jsonPath("$.explanation", hasItem("2026-10-10：周六，国庆节补班，计为第3个工作日。")));
    }

    @ParameterizedTest(name = "start {0} {1} {2} roll {3}: {4}")
    @CsvSource({
        "2026-09-30, WD, 3, false, 2026-10-10T17:30:00+08:00",
        "2026-09-30 10:20, wd, 3, false, 2026-10-10T17:30:00+08:00",
        "2026-09-30T10:20:00+08:00, CH, 2, false, 2026-09-30T12:20:00+08:00",
        "2026-09-30T10:20:00 08:00, CH, 2, false, 2026-09-30T12:20:00+08:00",
        "2026-09-30T18:30:00Z, CH, 2, false, 2026-10-01T04:30:00+08:00",
        "2026-09-30T18:30:00Z, CD, 1, false, 2026-10-02T17:30:00+08:00",
        "2026-09-20, CD, 7, true, 2026-09-28T17:30:00+08:00",
        "2026-09-20, CD, 7, FALSE, 2026-09-27T17:30:00+08:00",
    })
    void everyWayToWriteAStartIsUnderstood(String start, String kind, String amount, String roll, String due)
            throws Exception {
        http.perform(due(start, kind, amount).param("roll", roll))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.dueAt").value(due));
    }

    @ParameterizedTest(name = "start {0} {1} {2} {3} {4}: {5}")
    @CsvSource({
        "30.09.2026, WD, 3, PARTY, false, 参数start的值“30.09.2026”无法识别",
        "2026-02-30, WD, 3, PARTY, false, 参数start的值“2026-02-30”无法识别",
        "'', WD, 3, PARTY, false, 参数start的值“”无法识别",
        "2026-09-30T25:00, WD, 3, PARTY, false, 参数start的值“2026-09-30T25:00”无法识别",
        "+999999999-12-31T00:00, WD, 3, PARTY, false, 无法识别",
        "9999-12-31, WD, 3, PARTY, false, 年份在2000至2100之间",
        "2026-09-30, XX, 3, PARTY, false, 参数kind的值“XX”无法识别，可以填写：WD、CD、CH、CM。",
        "2026-09-30, WD, 三, PARTY, false, 参数amount的值“三”不是整数",
        "2026-09-30, WD, 2.5, PARTY, false, 参数amount的值“2.5”不是整数",
        "2026-09-30, WD, 99999999999, PARTY, false, 参数amount的值“99999999999”不是整数",
        "2026-09-30, WD, 0, PARTY, false, 期限“0个工作日”不在允许范围内，请填写1至3660个工作日之间的整数。",
        "2026-09-30, CH, 87601, PARTY, false, 请填写1至87600小时之间的整数",
        "2026-09-30, WD, 3, NOON, false, 参数cutoff的值“NOON”无法识别，可以填写：PARTY、OFFICE。",
        "2026-09-30, WD, 3, PARTY, maybe, 参数roll的值“maybe”无法识别，可以填写：true、false。",
    })
    void everyBadValueIsRefusedInChinese(
            String start, String kind, String amount, String cutoff, String roll, String sentence) throws Exception {
        http.perform(due(start, kind, amount).param("cutoff", cutoff).param("roll", roll))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString(sentence)))
                .andExpect(jsonPath("$.code").isNotEmpty());
    }

    @Test
    void aMissingParameterIsNamed() throws Exception {
        http.perform(get("/api/calendar/due")
                        .param("start", "2026-09-30")
                        .param("kind", "WD")
                        .with(caseWorker()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("缺少参数“amount”。"));
    }

    @Test
    void theYearsAndTheDaysOfAYearCanBeRead() throws Exception {
        http.perform(get("/api/calendar/years").with(caseWorker()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[?(@.year == 2026)].offDays", contains(33)))
                .andExpect(jsonPath("$.items[?(@.year == 2026)].source", contains("SHIPPED")));
        http.perform(get("/api/calendar/years/2026").with(caseWorker()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(39)))
                .andExpect(jsonPath("$.items[38].date").value("2026-10-10"))
                .andExpect(jsonPath("$.year.importedAt").value("2026-11-22T10:00:00+08:00"));
    }

    @Test
    void aYearThatIsUnknownOrNoYearIsAnsweredInChinese() throws Exception {
        http.perform(get("/api/calendar/years/2031").with(caseWorker()))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail", containsString("2031年的放假调休安排尚未导入")));
        http.perform(get("/api/calendar/years/soon").with(caseWorker()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("“year”的值“soon”无法识别")));
    }

    @Test
    void theAdministratorImportsAYearAsFileOrAsText() throws Exception {
        http.perform(multipart("/api/calendar/years/2027/import")
                        .file(file("date,kind,name\n2027-01-01,OFF,元旦\n"))
                        .with(administrator())
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.source").value("IMPORTED"))
                .andExpect(jsonPath("$.importedBy").value("admin"))
                .andExpect(jsonPath("$.offDays").value(1));
        http.perform(post("/api/calendar/years/2027/import")
                        .contentType("text/csv")
                        .content("date,kind,name\n2027-01-01,OFF,元旦\n2027-01-03,MAKEUP,元旦补班\n".getBytes("GB18030"))
                        .with(administrator())
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.makeupDays").value(1));
    }

    @Test
    void aFaultyFileIsAnsweredWithItsLines() throws Exception {
        http.perform(multipart("/api/calendar/years/2028/import")
                        .file(file("date,kind,name\n2027-01-01,OFF,元旦\n"))
                        .with(administrator())
                        .with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("CALENDAR_FILE_FAULTY"))
                .andExpect(jsonPath("$.errors", contains(containsString("第2行：日期2027-01-01不属于2028年"))));
        http.perform(get("/api/calendar/years/2028").with(caseWorker())).andExpect(status().isNotFound());
    }

    @Test
    void aRequestWithoutFileSaysWhatIsMissing() throws Exception {
        http.perform(multipart("/api/calendar/years/2028/import")
                        .with(administrator())
                        .with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("没有收到文件")));
    }

    @Test
    void nobodyElseImports() throws Exception {
        http.perform(multipart("/api/calendar/years/2028/import")
                        .file(file("date,kind,name\n2028-01-01,OFF,元旦\n"))
                        .with(caseWorker())
                        .with(csrf()))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail", containsString("只有系统管理员可以导入")));
    }

    private static MockHttpServletRequestBuilder due(String start, String kind, String amount) {
        return get("/api/calendar/due")
                .param("start", start)
                .param("kind", kind)
                .param("amount", amount)
                .with(caseWorker());
    }

    private static MockMultipartFile file(String text) {
        return new MockMultipartFile("file", "2027.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static RequestPostProcessor administrator() {
        return user("admin").authorities(new SimpleGrantedAuthority("GROUP_camunda-admin"));
    }

    private static RequestPostProcessor caseWorker() {
        return user("li.officer1").authorities(new SimpleGrantedAuthority("GROUP_staff"));
    }
}
