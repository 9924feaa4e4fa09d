package org.lookback.appointment.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.RescheduleSearch;
import org.lookback.appointment.RescheduleState;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;
import org.springframework.format.annotation.DateTimeFormat;

/** The filters of the list as they come in an address. */
record CasesAsked(
        @Nullable RescheduleState state,
        @Nullable String hospital,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
        @Nullable Integer offset,
        @Nullable Integer limit) {

    private static final int USUAL_DAYS = 31;
    private static final int LONGEST = 366;

    /** Both ends included. */
    record Days(LocalDate from, LocalDate to) {}

    /** @throws Refusal PERIOD_BAD, PERIOD_TOO_LONG */
    Days days(LocalDate today) {
        if (isOutOfReach(from) || isOutOfReach(to)) {
            throw Refusal.invalid("PERIOD_BAD", "起止日期应在 2000 年到 2100 年之间，请核对。");
        }
        var last = to == null ? (from == null || !from.isAfter(today) ? today : from) : to;
        var first = from == null ? last.minusDays(USUAL_DAYS - 1) : from;
        if (last.isBefore(first)) {
            throw Refusal.invalid("PERIOD_BAD", "期间 %s 至 %s 不对，请核对起止日期。".formatted(first, last));
        }
        if (!first.plusDays(LONGEST).isAfter(last)) {
            throw Refusal.invalid("PERIOD_TOO_LONG", "一次最多查询 %d 天，请分几次查询。".formatted(LONGEST));
        }
        return new Days(first, last);
    }

    /** @throws Refusal PAGE_BAD */
    RescheduleSearch search(Days days, Set<String> hospitals) {
        var page = Page.of(offset, limit);
        return new RescheduleSearch(
                state,
                hospitals,
                DistrictTime.at(days.from(), LocalTime.MIDNIGHT),
                DistrictTime.at(days.to().plusDays(1), LocalTime.MIDNIGHT),
                page.offset(),
                page.limit());
    }

    /** No calendar can count from there. */
    private static boolean isOutOfReach(@Nullable LocalDate day) {
        return day != null && (day.getYear() < 2000 || day.getYear() > 2100);
    }
}
