package org.lookback.rescue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** The middle and the longest of some lengths of time. @param cases how many there are @param middle in seconds, of an even number the mean of the two in the middle */
public record Spread(String hospital, long cases, BigDecimal middle, long longest) {

    private static final String NOTHING = "-";

    static Spread none(String hospital) {
        return new Spread(hospital, 0, BigDecimal.ZERO, 0);
    }

    /** For people, to the minute: {@code 2天1小时}, or {@code -}. */
    public String medianText() {
        return text(middle.setScale(0, RoundingMode.HALF_UP).longValue());
    }

    public String longestText() {
        return text(longest);
    }

    private String text(long seconds) {
        if (cases == 0) {
            return NOTHING;
        }
        var length = Duration.ofSeconds(Math.abs(seconds));
        var words = (length.toDays() > 0 ? length.toDays() + "天" : "")
                + (length.toHoursPart() > 0 ? length.toHoursPart() + "小时" : "")
                + (length.toMinutesPart() > 0 ? length.toMinutesPart() + "分钟" : "");
        return (seconds < 0 ? "提前" : "") + (words.isEmpty() ? "0分钟" : words);
    }
}
