package org.lookback.escalation.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lookback.Story.time;

import org.junit.jupiter.api.Test;
import org.lookback.ProcessTest;
import org.lookback.casefile.CaseNumber;
import org.lookback.escalation.Nudge;
import org.lookback.escalation.Nudges;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Every statement of nudges: written, read back, and each turn of a task taken only once. */
@ProcessTest
@Transactional
class SqlNudgesTests {

    private static final String CASE = "FLD-20990101-900051";

    @Autowired
    private Nudges nudges;

    @Test
    void nudgesAreReadBackNewestFirst() {
        var first = nudge("nudge-sql-1", 1, "2026-10-08T09:00");
        var second = nudge("nudge-sql-1", 2, "2026-10-08T13:00");
        var other = nudge("nudge-sql-2", 1, "2026-10-08T13:00:01");
        assertThat(nudges.newest("nudge-sql-1")).isEmpty();
        assertThat(nudges.add(first)).isTrue();
        assertThat(nudges.add(second)).isTrue();
        assertThat(nudges.add(other)).isTrue();

        assertThat(nudges.newest("nudge-sql-1")).contains(second);
        assertThat(nudges.ofTask("nudge-sql-1")).containsExactly(second, first);
        assertThat(nudges.ofCase(new CaseNumber(CASE))).containsExactly(other, second, first);
    }

    @Test
    void aTurnIsTakenOnce() {
        assertThat(nudges.add(nudge("nudge-sql-3", 1, "2026-10-08T09:00"))).isTrue();
        assertThat(nudges.add(nudge("nudge-sql-3", 1, "2026-10-08T09:00:01"))).isFalse();
        assertThat(nudges.ofTask("nudge-sql-3")).hasSize(1);
    }

    @Test
    void theNudgesOfAPersonAreCountedWithinASpan() {
        nudges.add(nudge("nudge-sql-4", 1, "2026-10-08T09:00"));
        nudges.add(nudge("nudge-sql-5", 1, "2026-10-08T09:30"));
        assertThat(count("2026-10-08T09:00", "2026-10-08T09:30")).isEqualTo(2);
        assertThat(count("2026-10-08T09:00:01", "2026-10-08T09:30")).isEqualTo(1);
        assertThat(count("2026-10-08T09:30:01", "2026-10-08T10:30")).isZero();
        assertThat(nudges.countBy("somebody.else", time("2026-10-08T09:00"), time("2026-10-08T10:00")))
                .isZero();
    }

    private int count(String from, String until) {
        return nudges.countBy("nudger.of.this.test", time(from), time(until));
    }

    private static Nudge nudge(String task, int turn, String at) {
        return new Nudge(task, turn, CASE, "排除隐患", "", "nudger.of.this.test", time(at), "请尽快办理：𠮷野家。");
    }
}
