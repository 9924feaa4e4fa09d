package org.lookback.venue.intake;

/**
 * What became of a number of lines.
 *
 * @param noted taken, but with a remark; counted in the first three as well
 */
public record Tally(int inserted, int updated, int unchanged, int rejected, int noted) {

    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    public int lines() {
        return inserted + updated + unchanged + rejected;
    }

    public Tally plus(Tally other) {
        return new Tally(
                inserted + other.inserted,
                updated + other.updated,
                unchanged + other.unchanged,
                rejected + other.rejected,
                noted + other.noted);
    }
}
