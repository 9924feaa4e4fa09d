package org.lookback.followup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lookback.refusal.Refusal;

/**
 * Four digits can be guessed: after a few wrong ones an address hears no more of a case number for an hour, and after some more nobody
 * does. Numbers that do not exist are counted like those that do, so that a lock tells nothing.
 */
final class WrongTries {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int REMEMBERED = 20_000;

    private final int most;
    private final Map<String, Deque<Instant>> tries = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param most wrong tries within an hour */
    WrongTries(int most) {
        this.most = most;
    }

    /** @throws Refusal LOCKED_FOR_AN_HOUR, for right digits too */
    synchronized void check(String about, Instant now) {
        var wrong = tries.get(about);
        if (wrong != null && recent(wrong, now) >= most) {
            throw new Refusal(
                    Refusal.Kind.TOO_MANY, "LOCKED_FOR_AN_HOUR", "输错次数过多，请一小时后再试；也可以打开登记时给您的查询链接，或拨打 12345 查询。");
        }
    }

    synchronized void wrong(String about, Instant now) {
        var wrong = tries.computeIfAbsent(about, unknown -> new ArrayDeque<>());
        wrong.addLast(now);
        recent(wrong, now);
    }

    /** A time that lies ahead was before the clock was set back. */
    private static int recent(Deque<Instant> wrong, Instant now) {
        wrong.removeIf(at -> Duration.between(at, now).abs().compareTo(HOUR) >= 0);
        return wrong.size();
    }
}
