package org.lookback.escalation.web;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.directory.Directory;
import org.lookback.directory.Person;
import org.lookback.escalation.Nudge;
import org.lookback.escalation.NudgeDesk;
import org.springframework.stereotype.Component;

/** Nudges as people read them. */
@Component
class NudgePages {

    private final NudgeDesk desk;
    private final Directory directory;

    NudgePages(NudgeDesk desk, Directory directory) {
        this.desk = desk;
        this.directory = directory;
    }

    record Line(int turn, OffsetDateTime at, String by, String byName, String message) {}

    /** @param nextAt when the task may be nudged again; null if it may be now */
    record All(List<Line> items, int total, @Nullable OffsetDateTime nextAt) {}

    All all(List<Nudge> newestFirst) {
        var next = desk.nextFor(newestFirst).map(LocalTimes::of).orElse(null);
        return new All(newestFirst.stream().map(this::line).toList(), newestFirst.size(), next);
    }

    Line line(Nudge nudge) {
        var name = directory.findPerson(nudge.nudgedBy()).map(Person::name).orElse(nudge.nudgedBy());
        return new Line(nudge.turn(), LocalTimes.of(nudge.nudgedAt()), nudge.nudgedBy(), name, nudge.message());
    }
}
