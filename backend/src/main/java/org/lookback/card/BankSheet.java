package org.lookback.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lookback.refusal.Refusal;

/** The lines of a question file: taken all together, or refused all together with every fault named. */
final class BankSheet {

    private static final int FAULTS_TOLD = 200;
    private static final int MOST_QUESTIONS = 2000;
    private static final String FORMULA = "=+-@＝＋－＠";
    private static final List<String> OPTIONS = List.of("option_a", "option_b", "option_c", "option_d");

    private final Map<String, Set<Integer>> checklists;
    private final Map<Integer, Long> lineOf = new HashMap<>();
    private final Map<String, Long> textOf = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    /** @param checklists the numbers of the items of each checklist that holds */
    BankSheet(Map<String, Set<Integer>> checklists) {
        this.checklists = checklists;
    }

    List<Question> read(List<BankLine> lines, int atLeast) {
        var questions = lines.stream().limit(MOST_QUESTIONS).map(this::question).toList();
        if (lines.size() > MOST_QUESTIONS) {
            faults.add("题目超过 %d 道，请删减。".formatted(MOST_QUESTIONS));
        }
        if (lines.size() < atLeast) {
            faults.add("题库只有 %d 道题，每卷要抽 %d 道，请补足。".formatted(lines.size(), atLeast));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "BANK_FAULTY",
                    "题库文件有 %d 处错误，整个文件未导入；请按所列行号修改后重新导入。".formatted(faults.size()),
                    faults.stream().limit(FAULTS_TOLD).toList());
        }
        return questions;
    }

    private Question question(BankLine line) {
        var no = number(line, "question_no");
        once(line, no, lineOf, "题号 %s".formatted(no));
        var text = words(line, "question", 300);
        once(line, text, textOf, "题目");
        var options = OPTIONS.stream().map(column -> words(line, column, 200)).toList();
        if (new HashSet<>(options).size() < options.size()) {
            fault(line, "四个选项不能相同");
        }
        var answer = line.text("answer").toUpperCase(Locale.ROOT);
        if (answer.length() != 1 || !Question.LETTERS.contains(answer)) {
            fault(line, "answer “%s”应为 A、B、C、D 之一".formatted(line.text("answer")));
        }
        var checklist = line.text("checklist");
        var itemNo = number(line, "item_no");
        if (!checklists.getOrDefault(checklist, Set.of()).contains(itemNo)) {
            fault(line, "检查清单“%s”没有第 %d 项".formatted(checklist, itemNo));
        }
        return new Question(no, checklist, itemNo, text, options, answer, words(line, "reason", 500));
    }

    private <T> void once(BankLine line, T value, Map<T, Long> seen, String what) {
        var earlier = seen.putIfAbsent(value, line.number());
        if (earlier != null) {
            fault(line, "%s与第 %d 行重复".formatted(what, earlier));
        }
    }

    private int number(BankLine line, String column) {
        var text = line.text(column);
        if (!text.matches("[1-9]\\d{0,4}")) {
            fault(line, "%s “%s”应为 1 到 99999 的整数".formatted(column, text));
            return 0;
        }
        return Integer.parseInt(text);
    }

    private String words(BankLine line, String column, int longest) {
        var text = line.text(column);
        if (text.isEmpty() || text.length() > longest) {
            fault(line, "%s 应为 1 到 %d 个字".formatted(column, longest));
        } else if (FORMULA.indexOf(text.charAt(0)) >= 0) {
            // exported again, it would run as a formula in a colleague's spreadsheet
            fault(line, "%s 不能以 = + - @ 开头".formatted(column));
        }
        return text;
    }

    private void fault(BankLine line, String what) {
        faults.add("第 %d 行：%s。".formatted(line.number(), what));
    }
}
