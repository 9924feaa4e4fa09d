package org.lookback.workflow.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.web.Readers;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.Deadlines;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DeadlineController {

    private final Deadlines deadlines;
    private final CaseReading reading;
    private final Readers readers;

    DeadlineController(Deadlines deadlines, CaseReading reading, Readers readers) {
        this.deadlines = deadlines;
        this.reading = reading;
        this.readers = readers;
    }

    record Shown(
            String term,
            String track,
            int round,
            String kind,
            int amount,
            OffsetDateTime startedAt,
            OffsetDateTime dueAt,
            List<String> explanation,
            Deadline.State state,
            @Nullable OffsetDateTime overdueAt,
            @Nullable OffsetDateTime doneAt,
            @Nullable Boolean onTime) {

        static Shown of(Deadline deadline) {
            return new Shown(
                    deadline.term(),
                    deadline.track(),
                    deadline.round(),
                    deadline.kind().name(),
                    deadline.amount(),
                    time(deadline.startedAt()),
                    time(deadline.dueAt()),
                    deadline.explanation(),
                    deadline.state(),
                    optional(deadline.overdueAt()),
                    optional(deadline.doneAt()),
                    deadline.doneAt() == null ? null : deadline.wasOnTime());
        }
    }

    record All(List<Shown> items) {}

    @GetMapping("/api/cases/{caseNo}/deadlines")
    @Operation(summary = "案件的全部时限及其计算依据")
    All ofCase(@PathVariable String caseNo, Authentication login) {
        var number = new CaseNumber(caseNo);
        reading.get(number, readers.of(login));
        return new All(deadlines.ofCase(number).stream().map(Shown::of).toList());
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atZone(DistrictTime.ZONE).toOffsetDateTime();
    }

    private static @Nullable OffsetDateTime optional(@Nullable Instant instant) {
        return instant == null ? null : time(instant);
    }
}
