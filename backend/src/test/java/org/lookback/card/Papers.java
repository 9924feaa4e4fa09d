package org.lookback.card;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.ShippedCalendar;

/** Attempts and questions as tests of the rules need them. */
final class Papers {

    static final TestNumbers NUMBERS = new TestNumbers(20, 80, 3, 5, 4);
    static final String CASE = "INS-20260915-000001";

    private Papers() {}

    static List<Question> bank(int size) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(no -> new Question(
                        no,
                        "EPI-1",
                        1 + no % 18,
                        "题" + no,
                        List.of("甲", "乙", "丙", "丁"),
                        "ABCD".substring(no % 4, no % 4 + 1),
                        "理由"))
                .toList();
    }

    static Attempt open(int no, String at) {
        return attempt(no, at, Attempt.State.OPEN, null);
    }

    static Attempt ended(int no, String at, int score) {
        return attempt(no, at, Attempt.State.OPEN, null).marked(score, ShippedCalendar.at(at), null, null);
    }

    static Attempt voided(int no, String at) {
        return open(no, at).voided(ShippedCalendar.at(at));
    }

    static List<Attempt> failed(String... days) {
        var attempts = new ArrayList<Attempt>();
        for (var day : days) {
            attempts.add(ended(attempts.size() + 1, day, 60));
        }
        return attempts;
    }

    private static Attempt attempt(int no, String at, Attempt.State state, @Nullable Integer score) {
        Instant time = ShippedCalendar.at(at);
        return new Attempt(
                CASE,
                no,
                "V009",
                "market-reg",
                1,
                20,
                80,
                Attempt.Way.SCREEN,
                state,
                "li.officer1",
                time,
                null,
                null,
                null,
                null,
                0,
                null,
                score,
                null,
                null);
    }
}
