package org.lookback.supervision;

import static org.lookback.calendar.ShippedCalendar.at;

import java.time.Instant;
import java.util.List;
import org.lookback.calendar.Cutoff;
import org.lookback.calendar.TermKind;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadline.State;

/** Deadlines for tests, with as many words as matter. */
public final class Given {

    private Given() {}

    /** Of three working days, started on 9 September 2026. */
    public static Deadline deadline(String caseNo, String term, String due, State state) {
        return deadline(caseNo, term, due, state, null, null);
    }

    public static Deadline deadline(
            String caseNo, String term, String due, State state, String overdueAt, String doneAt) {
        return new Deadline(
                0,
                caseNo,
                term,
                "",
                1,
                null,
                TermKind.WD,
                3,
                Cutoff.OFFICE,
                false,
                at("2026-09-09T09:00"),
                at(due),
                List.of("按三个工作日计算。"),
                state,
                orNull(overdueAt),
                orNull(doneAt),
                state == State.PAUSED ? at("2026-09-10T09:00") : null,
                at("2026-09-09T09:00"));
    }

    private static Instant orNull(String local) {
        return local == null ? null : at(local);
    }
}
