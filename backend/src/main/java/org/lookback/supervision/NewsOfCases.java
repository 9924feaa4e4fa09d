package org.lookback.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.escalation.LevelRecorded;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.DeadlineEnded;
import org.lookback.workflow.DeadlineLate;
import org.lookback.workflow.DeadlineMoved;
import org.lookback.workflow.DeadlineOpened;
import org.lookback.workflow.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what happens to the deadlines of cases and to their ladders, inside the transaction in which it happens. */
@Component
class NewsOfCases {

    private final OpenLines lines;
    private final CaseDesk cases;
    private final Clock clock;

    NewsOfCases(OpenLines lines, CaseDesk cases, Clock clock) {
        this.lines = lines;
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    void opened(DeadlineOpened news) {
        lines.add(line(news.deadline(), null));
    }

    @EventListener
    void late(DeadlineLate news) {
        lines.add(line(news.deadline(), null));
    }

    @EventListener
    void moved(DeadlineMoved news) {
        lines.add(line(news.now(), null).movedOnce());
    }

    @EventListener
    void ended(DeadlineEnded news) {
        var done = news.deadline().doneAt();
        lines.add(line(news.deadline(), done == null ? clock.instant().truncatedTo(ChronoUnit.SECONDS) : done));
    }

    @EventListener
    void stepBegun(TaskOpened news) {
        var task = news.task();
        lines.add(line(task.deadline(), null).answeredBy(Answerable.of(task)));
    }

    @EventListener
    void climbed(LevelRecorded news) {
        lines.add(SupervisedLevel.of(news));
    }

    private SupervisedDeadline line(Deadline deadline, @Nullable Instant endedAt) {
        var file = cases.get(new CaseNumber(deadline.caseNo()));
        var unit = deadline.unit() == null ? "" : deadline.unit();
        return new SupervisedDeadline(deadline, file.caseType(), unit, file.processKey(), null, endedAt, 0);
    }
}
