package org.lookback.hotline.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.hotline.HotlineSearch;
import org.lookback.hotline.HotlineState;
import org.lookback.refusal.Refusal;
import org.springframework.format.annotation.DateTimeFormat;

/** The filters of the list as they come in an address; whoever asks for everything at once is told to ask for less. */
record ListAsked(
        @Nullable HotlineState state,
        @Nullable String unit,
        @Nullable String category,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
        @Nullable String text,
        @Nullable Integer offset,
        @Nullable Integer limit) {

    /** No list goes further than this; a program that wants more asks period by period. */
    static final int FURTHEST = 10_000;

    private static final int MOST = 200;
    private static final int USUAL = 50;
    private static final int LONGEST_DAYS = 366;
    private static final int LONGEST_DAYS_OF_TEXT = 92;
    private static final int TEXT = 60;

    /** Both ends included. */
    record Days(LocalDate from, LocalDate to) {}

    /** The last three months unless somebody says otherwise. @throws Refusal PERIOD_BAD */
    Days days(LocalDate today) {
        if (isOutOfReach(from) || isOutOfReach(to)) {
            throw Refusal.invalid("PERIOD_BAD", "起止日期应在 2000 年到 2100 年之间，请核对。");
        }
        var last = to == null ? (from == null || !from.isAfter(today) ? today : from) : to;
        var first = from == null ? last.minusDays(LONGEST_DAYS_OF_TEXT - 1) : from;
        var longest = written() == null ? LONGEST_DAYS : LONGEST_DAYS_OF_TEXT;
        if (last.isBefore(first)) {
            throw Refusal.invalid("PERIOD_BAD", "期间 %s 至 %s 不对，请核对起止日期。".formatted(first, last));
        }
        if (first.plusDays(longest).compareTo(last) <= 0) {
            throw Refusal.invalid(
                    "PERIOD_TOO_LONG",
                    "一次最多查询 %d 天（按文字查找的 %d 天），请缩短期间、分几次查询。".formatted(LONGEST_DAYS, LONGEST_DAYS_OF_TEXT));
        }
        return new Days(first, last);
    }

    /** No calendar can count from there. */
    private static boolean isOutOfReach(@Nullable LocalDate day) {
        return day != null && (day.getYear() < 2000 || day.getYear() > 2100);
    }

    /** @throws Refusal PAGE_BAD, PAGE_TOO_FAR, TEXT_BAD, PERIOD_BAD, PERIOD_TOO_LONG */
    HotlineSearch search(Days days, @Nullable Set<String> units, @Nullable Set<String> hiddenFrom) {
        var size = limit == null ? USUAL : limit;
        var skip = offset == null ? 0 : offset;
        if (size < 1 || size > MOST || skip < 0) {
            throw Refusal.invalid("PAGE_BAD", "参数 limit 应在 1 到 %d 之间，offset 不能小于 0。".formatted(MOST));
        }
        if (skip > FURTHEST) {
            throw Refusal.invalid("PAGE_TOO_FAR", "一次查询最多翻到第 %d 条，请缩短期间或增加条件。".formatted(FURTHEST));
        }
        var words = written();
        return new HotlineSearch(
                state,
                units,
                hiddenFrom,
                category == null || category.isBlank() ? null : category.strip(),
                words == null
                        ? null
                        : "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%",
                DistrictTime.at(days.from(), LocalTime.MIDNIGHT),
                DistrictTime.at(days.to().plusDays(1), LocalTime.MIDNIGHT),
                skip,
                size);
    }

    private @Nullable String written() {
        if (text == null || text.isBlank()) {
            return null;
        }
        var words = text.strip();
        var length = words.codePointCount(0, words.length());
        if (length < 2 || length > TEXT) {
            throw Refusal.invalid("TEXT_BAD", "查找的文字应为 2 到 %d 个字，现为 %d 个字。".formatted(TEXT, length));
        }
        return words;
    }
}
