package org.lookback.bench;

import java.util.Locale;
import java.util.stream.DoubleStream;

/** The middle of some rounds, and how far they lie apart. */
record Spread(double least, double median, double most) {

    static Spread of(DoubleStream values) {
        var sorted = values.sorted().toArray();
        var half = sorted.length / 2;
        var median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
        return new Spread(sorted[0], median, sorted[sorted.length - 1]);
    }

    String text(int digits) {
        var number = "%." + digits + "f";
        return String.format(Locale.ROOT, number + " [" + number + ".." + number + "]", median, least, most);
    }

    String ratioTo(Spread other) {
        return other.median == 0 ? "–" : String.format(Locale.ROOT, "%.2f", median / other.median);
    }
}
