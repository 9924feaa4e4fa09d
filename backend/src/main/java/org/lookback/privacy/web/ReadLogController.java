package org.lookback.privacy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.privacy.PersonalDataRead;
import org.lookback.privacy.ReadLog;
import org.lookback.privacy.ReadSearch;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who looked at whose data and why: for the auditor alone, who sees no data. [C6] */
@RestController
@Tag(name = "个人信息查阅记录")
@PreAuthorize("hasAuthority('GROUP_privacy-auditor')")
class ReadLogController {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private final ReadLog log;

    ReadLogController(ReadLog log) {
        this.log = log;
    }

    record Line(String who, OffsetDateTime readAt, String what, String record, List<String> fields, String reason) {

        static Line of(PersonalDataRead read) {
            var fields = read.fields().isEmpty()
                    ? List.<String>of()
                    : List.of(read.fields().split(",", -1));
            var at = read.readAt().atZone(ZONE).toOffsetDateTime();
            return new Line(read.who(), at, read.what(), read.recordId(), fields, read.reason());
        }
    }

    record Lines(List<Line> items, long total) {}

    @GetMapping("/api/privacy/reads")
    @Operation(summary = "个人信息查阅记录：谁、何时、哪条记录、哪些内容、什么理由（个人信息审计员；新的在前）")
    Lines reads(
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) @Nullable String record,
            @RequestParam(required = false) @Nullable String what,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        var found = log.search(
                new ReadSearch(filled(who), filled(record), filled(what), start(from, 0), start(to, 1), offset, limit));
        return new Lines(found.items().stream().map(Line::of).toList(), found.total());
    }

    /** No database knows days of the year one million. */
    private static @Nullable Instant start(@Nullable LocalDate day, int later) {
        if (day == null) {
            return null;
        }
        var known = day.withYear(Math.max(FIRST_YEAR, Math.min(LAST_YEAR, day.getYear())));
        return known.plusDays(later).atStartOfDay(ZONE).toInstant();
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
