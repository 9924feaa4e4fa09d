package org.lookback.venue.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one line, read as what they should be; everything that is wrong is collected, not only the first. */
final class LedgerCells {

    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年]?(\\d{1,2})[-/.月]?(\\d{1,2})日?(?:[ T].*)?");

    private final LedgerHeader header;
    private final SheetLine line;
    private final LocalDate today;
    private final Set<String> columns = new LinkedHashSet<>();
    private final StringJoiner reasons = new StringJoiner("；");

    LedgerCells(LedgerHeader header, SheetLine line, LocalDate today) {
        this.header = header;
        this.line = line;
        this.today = today;
    }

    void fault(LedgerColumn column, String reason) {
        columns.add(column.header());
        reasons.add(reason);
    }

    Optional<LineFault> fault() {
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new LineFault(
                        line.number(), String.join("、", columns), reasons.toString(), header.quote(line), false));
    }

    @Nullable
    String text(LedgerColumn column, int shortest, int longest) {
        var text = header.text(line, column);
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() < shortest || text.length() > longest) {
            fault(column, "%s应为 %d 到 %d 个字，现为 %d 个字".formatted(column.header(), shortest, longest, text.length()));
            return null;
        }
        return text;
    }

    /** A cell that is one of a set of words. */
    <T> @Nullable T word(LedgerColumn column, Function<String, Optional<T>> meaning, String choices) {
        var text = header.text(line, column);
        if (text.isEmpty()) {
            return null;
        }
        var meant = meaning.apply(text);
        if (meant.isEmpty()) {
            fault(column, "无法识别%s“%s”，%s".formatted(column.header(), shown(text), choices));
        }
        return meant.orElse(null);
    }

    @Nullable
    BigDecimal number(LedgerColumn column, String least, String most, int scale) {
        var text = header.text(line, column).replace(",", "").replaceAll("(?:平方米|㎡|m2|人)$", "");
        if (text.isEmpty()) {
            return null;
        }
        // The length bound keeps 1e999999999 from becoming a billion digits.
        if (text.length() <= 20 && text.matches("-?\\d+(\\.\\d+)?")) {
            var number = new BigDecimal(text);
            if (number.compareTo(new BigDecimal(least)) >= 0 && number.compareTo(new BigDecimal(most)) <= 0) {
                return number.setScale(scale, RoundingMode.HALF_UP);
            }
        }
        fault(column, "%s“%s”应为 %s 到 %s 之间的数字".formatted(column.header(), shown(text), least, most));
        return null;
    }

    @Nullable
    LocalDate pastDate(LedgerColumn column) {
        var text = header.text(line, column);
        if (text.isEmpty()) {
            return null;
        }
        var date = date(text);
        if (date == null) {
            fault(column, "%s“%s”不是有效日期，应写成 2026-09-30".formatted(column.header(), shown(text)));
        } else if (date.isAfter(today)) {
            fault(column, "%s“%s”晚于今天".formatted(column.header(), shown(text)));
        }
        return date;
    }

    private static @Nullable LocalDate date(String text) {
        var parts = DATE.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
