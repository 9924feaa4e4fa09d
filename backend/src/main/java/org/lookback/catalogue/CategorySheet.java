package org.lookback.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lookback.refusal.Refusal;

/** The lines of a category file: taken all together, or refused all together with every fault named. */
final class CategorySheet {

    private static final int MOST_LINES = 1000;
    private static final int FAULTS_TOLD = 200;
    private static final int LONGEST_WORDS = 4000;
    private static final String FORMULA = "=+-@＝＋－＠";

    private final Map<String, Long> lineOf = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    List<ListedCategory> read(List<CategoryLine> lines) {
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            faults.add("文件应有 1 到 %d 行类别，现在是 %d 行。".formatted(MOST_LINES, lines.size()));
        }
        var categories = lines.stream().limit(MOST_LINES).map(this::category).toList();
        if (!faults.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "CATEGORIES_FAULTY",
                    "类别文件有 %d 处错误，整个文件未导入；请按所列行号修改后重新导入。".formatted(faults.size()),
                    faults.stream().limit(FAULTS_TOLD).toList());
        }
        return categories;
    }

    private ListedCategory category(CategoryLine line) {
        var code = line.text("code");
        if (!code.matches("\\d{6}")) {
            fault(line, "code “%s”应为 6 位数字".formatted(code));
        }
        var earlier = lineOf.putIfAbsent(code, line.number());
        if (earlier != null) {
            fault(line, "code “%s”与第 %d 行重复".formatted(code, earlier));
        }
        var name = line.text("name");
        if (name.isEmpty() || name.length() > 60 || FORMULA.indexOf(name.charAt(0)) >= 0) {
            fault(line, "name 应为 1 到 60 个字，不能以 = + - @ 开头");
        }
        var urgency = one(line, "urgency", Urgency.class);
        var tag = line.text("need_tag").isEmpty() ? null : one(line, "need_tag", NeedTag.class);
        var gbCode = line.text("gb_code");
        if (!gbCode.matches("[0-9A-Za-z.-]{0,20}") || gbCode.startsWith("-")) {
            fault(line, "gb_code 最多 20 位字母、数字");
        }
        var active = line.text("active");
        if (!active.equals("是") && !active.equals("否")) {
            fault(line, "active “%s”应为 是 或 否".formatted(active));
        }
        var words = line.text("keywords");
        if (words.length() > LONGEST_WORDS || !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0) {
            fault(line, "keywords 最多 %d 个字，用空格隔开，不能以 = + - @ 开头".formatted(LONGEST_WORDS));
        }
        var category = new Category(
                code,
                name,
                urgency == null ? Urgency.GENERAL : urgency,
                tag == null ? null : tag.name(),
                gbCode.isEmpty() ? null : gbCode,
                active.equals("是"));
        return new ListedCategory(
                category,
                words.isEmpty()
                        ? List.of()
                        : Arrays.stream(words.split("\\s+")).distinct().toList());
    }

    private <E extends Enum<E>> @Nullable E one(CategoryLine line, String column, Class<E> kind) {
        for (var known : kind.getEnumConstants()) {
            if (known.name().equals(line.text(column))) {
                return known;
            }
        }
        fault(line, "%s “%s”应为 %s 之一".formatted(column, line.text(column), Arrays.toString(kind.getEnumConstants())));
        return null;
    }

    private void fault(CategoryLine line, String what) {
        faults.add("第 %d 行：%s。".formatted(line.number(), what));
    }
}
