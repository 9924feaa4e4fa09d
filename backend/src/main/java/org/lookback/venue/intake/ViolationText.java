package org.lookback.venue.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the description of a LIVES violation says, e.g. {@code Improper food storage [ date violation corrected: 12/11/2017 ]}.
 *
 * @param correctedOn null when it was not corrected, or on a day that cannot be
 * @param remark what a reader should know about how the text was understood
 */
record ViolationText(
        String description,
        String itemCode,
        boolean corrected,
        @Nullable LocalDate correctedOn,
        @Nullable String remark) {

    private static final Pattern CORRECTED =
            Pattern.compile("(.*?)\\s*\\[\\s*date violation corrected:\\s*([^\\]]*?)\\s*\\]\\s*");
    private static final Pattern US_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    /** A spreadsheet took month, day and year for hours, minutes and seconds. */
    private static final Pattern DATE_AS_TIME = Pattern.compile("(\\d{1,2}):(\\d{2}):(\\d{2}) [AP]M");

    private static final int LONGEST_CODE = 100;

    static ViolationText read(String text, LocalDate foundOn) {
        var parts = CORRECTED.matcher(text);
        if (!parts.matches()) {
            return new ViolationText(text, itemCode(text), false, null, null);
        }
        var description = parts.group(1);
        var code = itemCode(description);
        var written = parts.group(2);
        var asTime = DATE_AS_TIME.matcher(written);
        var asDate = US_DATE.matcher(written);
        var day = asDate.matches()
                ? day(asDate.group(3), asDate.group(1), asDate.group(2))
                : asTime.matches() ? day("20" + asTime.group(3), asTime.group(1), asTime.group(2)) : null;
        if (day == null) {
            return new ViolationText(description, code, true, null, "整改日期“%s”无法识别，按已整改、日期不详导入".formatted(written));
        }
        if (day.isBefore(foundOn)) {
            return new ViolationText(
                    description, code, true, null, "整改日期 %s 早于发现日期 %s，按已整改、日期不详导入".formatted(day, foundOn));
        }
        return new ViolationText(
                description,
                code,
                true,
                day,
                asTime.matches() ? "整改日期写成了时间“%s”，按 %s 导入".formatted(written, day) : null);
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** LIVES as published here has no item codes; the text itself is the code. */
    private static String itemCode(String description) {
        var code = description
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return code.length() <= LONGEST_CODE
                ? code
                : code.substring(0, LONGEST_CODE - 9) + "-" + Integer.toHexString(code.hashCode());
    }
}
