package org.lookback.card;

import org.jspecify.annotations.Nullable;

/**
 * One question on a paper.
 *
 * @param optionOrder letters of the bank in the order of the paper: {@code CADB} = the paper's A is the bank's C
 * @param choice the paper's letter that was chosen; null = not answered
 */
public record SheetItem(int position, int questionNo, String optionOrder, @Nullable String choice) {

    /** The paper's letter of the right option. */
    String right(Question question) {
        return Character.toString(Question.LETTERS.charAt(optionOrder.indexOf(question.answer())));
    }

    SheetItem answered(@Nullable String letter) {
        return new SheetItem(position, questionNo, optionOrder, letter);
    }
}
