package org.lookback.flag;

/** Rows of the term table that the desks open themselves. */
final class FlagTerms {

    static final String NOTICE = "RF.NOTICE";
    static final String AWARD = "RF.AWARD";
    static final String VALID = "RF.VALID";

    private FlagTerms() {}
}
