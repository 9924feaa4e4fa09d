package org.lookback.card;

import java.util.List;

/**
 * One single-choice question.
 *
 * @param checklist the checklist it comes from, with the number of its item there
 * @param options four, in the order A to D of the bank
 * @param answer letter of the right one, {@code A} to {@code D}
 * @param reason why, shown after the test
 */
public record Question(
        int no, String checklist, int itemNo, String text, List<String> options, String answer, String reason) {

    /** The letters of the options, in the bank and on a paper. */
    public static final String LETTERS = "ABCD";

    public Question {
        options = List.copyOf(options);
    }

    String option(char letter) {
        return options.get(LETTERS.indexOf(letter));
    }
}
