package org.lookback.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.CalendarDesk;
import org.lookback.calendar.csv.CalendarCsv;
import org.lookback.refusal.Refusal;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Shows which years are announced and takes the next one from an administrator each November. */
@RestController
@RequestMapping("/api/calendar/years")
@Tag(name = "工作日历")
class CalendarController {

    private static final String ADMINISTRATORS = "GROUP_camunda-admin";

    private final CalendarDesk desk;

    CalendarController(CalendarDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "列出已公布放假调休安排的年份")
    YearAnswer.Years years() {
        var items = desk.years().stream().map(YearAnswer::of).toList();
        return new YearAnswer.Years(items, items.size());
    }

    @GetMapping("/{year}")
    @Operation(summary = "查看某一年的放假日和补班日")
    YearAnswer.WithDays year(@PathVariable int year) {
        return YearAnswer.WithDays.of(desk.year(year), desk.days(year));
    }

    @PostMapping(path = "/{year}/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "导入某一年的放假调休安排（CSV文件，整份替换，仅系统管理员）")
    YearAnswer importFile(
            @PathVariable int year, @RequestParam(required = false) @Nullable MultipartFile file, Authentication login)
            throws IOException {
        requireAdministrator(login);
        if (file == null) {
            throw Refusal.invalid("CALENDAR_FILE_MISSING", "没有收到文件，请在file字段中选择CSV文件。");
        }
        try (var content = file.getInputStream()) {
            return take(year, content, login);
        }
    }

    @PostMapping(
            path = "/{year}/import",
            consumes = {"text/csv", MediaType.TEXT_PLAIN_VALUE})
    @Operation(summary = "导入某一年的放假调休安排（请求正文为CSV，整份替换，仅系统管理员）")
    YearAnswer importText(@PathVariable int year, HttpServletRequest request, Authentication login) throws IOException {
        requireAdministrator(login);
        return take(year, request.getInputStream(), login);
    }

    private YearAnswer take(int year, InputStream content, Authentication login) throws IOException {
        // One byte more than allowed is enough to see that it is too much.
        var lines = CalendarCsv.read(content.readNBytes(CalendarCsv.MAX_BYTES + 1));
        return YearAnswer.of(desk.importYear(year, lines, login.getName()));
    }

    private static void requireAdministrator(Authentication login) {
        if (login.getAuthorities().stream().noneMatch(group -> ADMINISTRATORS.equals(group.getAuthority()))) {
            throw Refusal.forbidden("ADMINISTRATOR_ONLY", "只有系统管理员可以导入工作日历，请联系系统管理员。");
        }
    }
}
