package org.lookback.document;

import java.util.List;

/**
 * One thing that stands on a paper. Its Chinese label is its only name: the office writes it between braces in the template, and
 * refusals name it.
 *
 * @param columns of a table, else empty
 */
public record Field(String label, Sort sort, boolean required, List<Field> columns) {

    /** How the value is written. */
    public enum Sort {
        /** Words somebody wrote; phone and identity numbers in them are masked. */
        WORDS,
        /** A code, a number of a paper or an office's phone: written as it is. */
        CODE,
        /** An address on the web, drawn as a QR code. */
        LINK,
        /** Rows, one line of the template's table each. */
        TABLE
    }

    public Field {
        columns = List.copyOf(columns);
    }

    static Field words(String label) {
        return new Field(label, Sort.WORDS, true, List.of());
    }

    static Field code(String label) {
        return new Field(label, Sort.CODE, true, List.of());
    }

    static Field link(String label) {
        return new Field(label, Sort.LINK, true, List.of());
    }

    static Field table(String label, Field... columns) {
        return new Field(label, Sort.TABLE, true, List.of(columns));
    }

    /** The paper is complete without it; a stroke stands in its place. */
    Field optional() {
        return new Field(label, sort, false, columns);
    }
}
