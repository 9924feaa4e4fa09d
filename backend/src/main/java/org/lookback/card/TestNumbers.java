package org.lookback.card;

import org.lookback.workflow.RuleBook;

/**
 * The numbers of the knowledge test (YC.TEST, all [D]).
 *
 * @param items questions on a paper
 * @param pass mark of 100 from which on a test is passed
 * @param attempts how many before training is due
 * @param waitDays which working day after the training is the first for a test again
 * @param linkHours how long a link for the screen holds
 */
public record TestNumbers(int items, int pass, int attempts, int waitDays, int linkHours) {

    static final String ITEMS = "YC.TEST.ITEMS";

    /** As they hold for a case with this rule pack. */
    static TestNumbers of(RuleBook rules, int pack) {
        return new TestNumbers(
                rules.number(pack, ITEMS),
                rules.number(pack, "YC.TEST.PASS"),
                rules.number(pack, "YC.TEST.ATTEMPTS"),
                rules.number(pack, "YC.TEST.WAIT"),
                rules.number(pack, "YC.TEST.LINK"));
    }
}
