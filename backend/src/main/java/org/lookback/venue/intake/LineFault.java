package org.lookback.venue.intake;

/**
 * What is wrong with one line.
 *
 * @param columns the headers of the cells to look at, joined by 、
 * @param raw the line as it was, without the owner's personal data
 * @param kept the line was taken all the same
 */
public record LineFault(int line, String columns, String reason, String raw, boolean kept) {

    private static final int LONGEST_RAW = 500;

    public LineFault {
        raw = raw.length() > LONGEST_RAW ? raw.substring(0, LONGEST_RAW - 1) + "…" : raw;
    }
}
