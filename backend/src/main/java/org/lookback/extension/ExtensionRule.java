package org.lookback.extension;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.TermKind;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.refusal.Refusal;

/**
 * What the district allows for one term: a row of {@code extension.dmn}. [W5]
 *
 * @param max how often it may be extended; 0 means never
 * @param most the longest addition at a time, in {@code kind}
 * @param latest how long before the due date a request must be there at the latest, in {@code latestKind}; 0: until it is due
 * @param pauseDays calendar days after which a pause has lasted too long
 */
public record ExtensionRule(
        int max, TermKind kind, int most, TermKind latestKind, int latest, boolean pausable, int pauseDays) {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    public boolean extendable() {
        return max > 0;
    }

    /** The last second at which a request is still in time: the end of the last day that lies far enough ahead. [S3] */
    public Instant latestFiling(Instant due, WorkingCalendar calendar) {
        if (latest == 0) {
            return due;
        }
        var day = DistrictTime.dayOf(due);
        return switch (latestKind) {
            case WD -> DistrictTime.at(calendar.workingDayBefore(day, latest), END_OF_DAY);
            case CD -> DistrictTime.at(day.minusDays(latest), END_OF_DAY);
            default -> due.minus(Duration.ofHours(latest));
        };
    }

    /** @throws Refusal EXTENSION_KIND or EXTENSION_AMOUNT if nobody could ever be granted that */
    public void requireGrantable(TermKind asked, int amount) {
        if (asked != kind) {
            throw Refusal.invalid(
                    "EXTENSION_KIND",
                    "这一期限只能按“%s”申请延长，请改正后重新提交。".formatted(kind.words(1).substring(1)));
        }
        if (amount < 1 || amount > most) {
            throw Refusal.invalid(
                    "EXTENSION_AMOUNT", "延长的时间应在 1 至 %s之间，现在填写的是 %d，请改正。".formatted(kind.words(most), amount));
        }
    }

    /** How people say by when a request must be there. */
    String latestWords() {
        return latest == 0 ? "到期之前" : "到期前 " + latestKind.words(latest);
    }
}
