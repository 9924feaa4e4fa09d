package org.lookback.directory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** Collects what is wrong in a sheet, line by line, so that a person can put everything right in one go. */
final class Faults {

    private static final int SHOWN = 200;

    private final ImportKind kind;
    private final List<String> sentences = new ArrayList<>();

    Faults(ImportKind kind) {
        this.kind = kind;
    }

    void add(SheetLine line, String reason) {
        sentences.add("第 %d 行：%s".formatted(line.number(), reason));
    }

    String required(SheetLine line, String column, int length) {
        var text = line.text(column);
        if (text.isEmpty()) {
            add(line, column + " 不能为空。");
        }
        return limited(line, column, length);
    }

    String limited(SheetLine line, String column, int length) {
        var text = line.text(column);
        if (text.length() > length) {
            add(line, "%s 超过 %d 个字。".formatted(column, length));
        }
        return text;
    }

    /** Notes a value that stands in the sheet twice. */
    void once(SheetLine line, String column, String value, Set<String> seen) {
        if (!value.isEmpty() && !seen.add(value)) {
            add(line, "%s “%s”在文件中重复。".formatted(column, value));
        }
    }

    boolean yes(SheetLine line, String column) {
        return switch (line.text(column).toLowerCase(Locale.ROOT)) {
            case "", "是", "1", "true", "y", "yes" -> true;
            case "否", "0", "false", "n", "no" -> false;
            default -> {
                add(line, "%s 只能填“是”或“否”，不能填“%s”。".formatted(column, line.text(column)));
                yield true;
            }
        };
    }

    @Nullable
    LocalDate day(SheetLine line, String column) {
        try {
            return LocalDate.parse(line.text(column));
        } catch (DateTimeParseException notADay) {
            add(line, "%s “%s”不是日期，应为 2030-12-31 这样的格式。".formatted(column, line.text(column)));
            return null;
        }
    }

    void refuseIfAny() {
        if (!sentences.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "IMPORT_FAULTY",
                    "%s文件有 %d 处错误，全部未导入；请按所列行号修改后重新导入。".formatted(kind.label(), sentences.size()),
                    sentences.stream().limit(SHOWN).toList());
        }
    }
}
