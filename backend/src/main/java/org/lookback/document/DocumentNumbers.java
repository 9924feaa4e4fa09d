package org.lookback.document;

/** Gives out numbers without gaps: one that is not used because the printing failed is given out again. */
public interface DocumentNumbers {

    /** The next serial of this unit in this year; whoever asks next waits until this transaction has ended. */
    int next(String unit, int year);
}
