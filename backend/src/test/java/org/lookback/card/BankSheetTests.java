package org.lookback.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lookback.card.csv.BankCsv;
import org.lookback.refusal.Refusal;

/** Question files: the shipped one is right, and what is wrong in others is told all at once. */
class BankSheetTests {

    private static final String HEADING =
            "question_no,checklist,item_no,question,option_a,option_b,option_c,option_d,answer,reason\n";
    private static final Map<String, Set<Integer>> CHECKLISTS = Map.of("EPI-1", numbers(18), "GEN-1", numbers(10));

    @Test
    void theShippedBankHasFortyQuestionsOverAllItemsOfBothChecklists() throws IOException {
        var questions = new BankSheet(CHECKLISTS).read(BankCsv.read(shipped()), 40);

        assertThat(questions).hasSize(40);
        assertThat(questions.stream()
                        .map(question -> question.checklist() + question.itemNo())
                        .distinct())
                .hasSize(28);
        assertThat(questions.stream().collect(Collectors.groupingBy(Question::answer, Collectors.counting())))
                .allSatisfy((letter, count) -> assertThat(count).isEqualTo(10));
    }

    @Test
    void whatIsExportedCanBeImportedAgainAlsoFromAChineseSpreadsheet() throws IOException {
        var questions = new BankSheet(CHECKLISTS).read(BankCsv.read(shipped()), 40);
        var exported = BankCsv.write(questions);

        assertThat(new BankSheet(CHECKLISTS).read(BankCsv.read(exported.getBytes(StandardCharsets.UTF_8)), 40))
                .isEqualTo(questions);
        var gbk = exported.substring(1).getBytes(Charset.forName("GB18030"));
        assertThat(new BankSheet(CHECKLISTS).read(BankCsv.read(gbk), 40)).isEqualTo(questions);
    }

    @Test
    void everyFaultIsToldWithItsLineAndNothingIsTaken() {
        var file = HEADING
                + "1,EPI-1,1,题目一,甲,乙,丙,丁,A,理由\n"
                + "1,EPI-1,99,题目一,甲,甲,丙,丁,E,\n"
                + "x,EPI-9,1,\"=cmd()\",甲,乙,丙\n";

        var refusal = refused("BANK_FAULTY", file, 1);

        assertThat(refusal.details().toString())
                .contains(
                        "第 3 行：题号 1与第 2 行重复",
                        "第 3 行：题目与第 2 行重复",
                        "第 3 行：四个选项不能相同",
                        "第 3 行：answer “E”",
                        "第 3 行：检查清单“EPI-1”没有第 99 项",
                        "第 3 行：reason",
                        "第 4 行：question_no “x”",
                        "第 4 行：question 不能以 = + - @ 开头",
                        "第 4 行：option_d",
                        "第 4 行：检查清单“EPI-9”");
    }

    @Test
    void filesThatAreNoBankAreRefusedInWords() {
        refused("BANK_FILE_UNREADABLE", "", 1);
        refused("BANK_FILE_UNREADABLE", "a,b\n1,2\n", 1);
        refused("BANK_FILE_UNREADABLE", HEADING + "1,\"EPI", 1);
        assertThat(refused("BANK_FAULTY", HEADING + "1,EPI-1,1,题,甲,乙,丙,丁,a,理由\n", 20)
                        .details())
                .containsExactly("题库只有 1 道题，每卷要抽 20 道，请补足。");
    }

    private static Refusal refused(String code, String file, int atLeast) {
        var refusal = catchThrowableOfType(Refusal.class, () -> new BankSheet(CHECKLISTS)
                .read(BankCsv.read(file.getBytes(StandardCharsets.UTF_8)), atLeast));
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.getMessage()).endsWith("。");
        return refusal;
    }

    private static byte[] shipped() throws IOException {
        try (var file = BankSheetTests.class.getResourceAsStream("/db/card/questions.csv")) {
            return file.readAllBytes();
        }
    }

    private static Set<Integer> numbers(int last) {
        return IntStream.rangeClosed(1, last).boxed().collect(Collectors.toSet());
    }
}
