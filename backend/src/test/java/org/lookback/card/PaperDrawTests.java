package org.lookback.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lookback.refusal.Refusal;

/** Papers are drawn by a rule that anybody can repeat, and marked without favour. */
class PaperDrawTests {

    private static final List<Question> BANK = Papers.bank(40);
    private final QuestionBank published =
            new QuestionBank(1, QuestionBank.Source.SHIPPED, "system", java.time.Instant.EPOCH, BANK);

    @Test
    void theSameCaseAndAttemptAlwaysGetTheSamePaperAndAnotherAttemptAnother() {
        var first = draw(1);

        assertThat(first).isEqualTo(draw(1)).hasSize(20).isNotEqualTo(draw(2));
        assertThat(first.stream().map(SheetItem::questionNo)).doesNotHaveDuplicates();
        assertThat(first.stream().map(SheetItem::position))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    /** Pinned: a paper drawn years ago must come out again. First question: smallest SHA-256 of "seed|number". */
    @Test
    void theRuleOfTheDrawNeverChanges() {
        assertThat(draw(1).stream()
                        .limit(5)
                        .map(item -> item.questionNo() + item.optionOrder())
                        .toList())
                .isEqualTo(PINNED);
        assertThat(PaperDraw.paperNo(Papers.CASE, 1)).isEqualTo("SJ-83152C86");
    }

    private static final List<String> PINNED = List.of("18ABCD", "9CBDA", "17CBDA", "38CADB", "14ADCB");

    @Test
    void everyQuestionAndEveryPlaceOfTheRightOptionGetsItsTurn() {
        var drawn = new HashSet<Integer>();
        var places = new HashMap<String, Integer>();
        for (int attempt = 1; attempt <= 200; attempt++) {
            for (var item : draw(attempt)) {
                drawn.add(item.questionNo());
                places.merge(item.right(published.question(item.questionNo())), 1, Integer::sum);
            }
        }
        assertThat(drawn).hasSize(40);
        assertThat(places.values()).hasSize(4).allSatisfy(count -> assertThat(count)
                .isBetween(850, 1150));
    }

    @Test
    void allRightIsAHundredNothingIsZeroAndSixteenOfTwentyPass() {
        assertThat(Marking.score(answered(20), published)).isEqualTo(100);
        assertThat(Marking.score(answered(16), published)).isEqualTo(80);
        assertThat(Marking.score(answered(15), published)).isEqualTo(75);
        assertThat(Marking.score(draw(1), published)).isZero();
    }

    @Test
    void aFractionIsNeverRoundedUpToAPass() {
        var seven = PaperDraw.draw(BANK, "x", 7);
        var sheet = IntStream.range(0, 7)
                .mapToObj(i -> i < 6 ? right(seven.get(i)) : seven.get(i))
                .toList();

        assertThat(Marking.score(sheet, published)).isEqualTo(85);
    }

    @Test
    void lettersAreTakenAsPeopleTypeThemAndOthersRefused() {
        assertThat(Marking.choice(1, " b ")).isEqualTo("B");
        assertThat(Marking.choice(1, "")).isNull();
        assertThatThrownBy(() -> Marking.choice(7, "E"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("OPTION_UNKNOWN"))
                .hasMessageContaining("第 7 题");
        assertThatThrownBy(() -> Marking.choice(7, "AB")).isInstanceOf(Refusal.class);
    }

    @Test
    void thePaperShowsTheOptionsInItsOwnOrder() {
        var line = PaperLine.of(new SheetItem(1, 4, "CADB", null), BANK.get(3));

        assertThat(line.options()).containsExactly("丙", "甲", "丁", "乙");
        assertThat(line.right()).isEqualTo("B");
    }

    private List<SheetItem> answered(int rightOnes) {
        return draw(1).stream()
                .map(item -> item.position() <= rightOnes ? right(item) : item.answered(wrong(item)))
                .collect(Collectors.toList());
    }

    private SheetItem right(SheetItem item) {
        return item.answered(item.right(published.question(item.questionNo())));
    }

    private String wrong(SheetItem item) {
        return right(item).choice().equals("A") ? "B" : "A";
    }

    private static List<SheetItem> draw(int attempt) {
        return PaperDraw.draw(BANK, PaperDraw.seed(Papers.CASE, attempt), 20);
    }
}
