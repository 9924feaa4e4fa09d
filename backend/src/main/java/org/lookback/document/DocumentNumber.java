package org.lookback.document;

/** A paper's own number, per issuing unit and year: {@code 明市监回〔2026〕3号}. [D general] */
public record DocumentNumber(String word, int year, int serial) {

    @Override
    public String toString() {
        return "%s〔%d〕%d号".formatted(word, year, serial);
    }
}
