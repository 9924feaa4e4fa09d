package org.lookback.escalation.web;

import org.lookback.directory.Directory;
import org.lookback.directory.Person;
import org.lookback.directory.Unit;
import org.lookback.escalation.TaskStanding;
import org.lookback.workflow.DeadlineChange;
import org.springframework.stereotype.Component;

/** How a waiting step stands, as people read it. */
@Component
class StandingPages {

    private final NudgePages nudges;
    private final Directory directory;

    StandingPages(NudgePages nudges, Directory directory) {
        this.nudges = nudges;
        this.directory = directory;
    }

    StandingPage of(TaskStanding standing) {
        var task = standing.task();
        return new StandingPage(
                LocalTimes.of(standing.now()),
                standing.file().caseNo(),
                standing.file().title(),
                new StandingPage.TaskLine(
                        task.taskId(),
                        task.name(),
                        directory.findUnit(task.unit()).map(Unit::name).orElse(null)),
                line(standing.own()),
                standing.others().stream().map(this::line).toList(),
                standing.levels().stream()
                        .map(reached -> line(reached, task.taskId()))
                        .toList(),
                nudges.all(standing.nudges()),
                standing.may());
    }

    private StandingPage.DeadlineLine line(TaskStanding.Line line) {
        var deadline = line.deadline();
        return new StandingPage.DeadlineLine(
                deadline.term(),
                deadline.track(),
                deadline.round(),
                deadline.kind().words(deadline.amount()),
                deadline.state(),
                line.tone(),
                LocalTimes.of(deadline.startedAt()),
                LocalTimes.of(deadline.dueAt()),
                line.timeLeft(),
                LocalTimes.orNull(deadline.pausedAt()),
                LocalTimes.orNull(deadline.doneAt()),
                deadline.explanation(),
                line.changes().stream().map(this::line).toList());
    }

    private StandingPage.ChangeLine line(DeadlineChange change) {
        return new StandingPage.ChangeLine(
                change.kind().name(),
                change.kind().label(),
                LocalTimes.of(change.changedAt()),
                name(change.by()),
                change.reason(),
                LocalTimes.of(change.oldDue()),
                LocalTimes.orNull(change.newDue()));
    }

    private static StandingPage.LevelLine line(TaskStanding.Reached reached, String shownTask) {
        var level = reached.level();
        return new StandingPage.LevelLine(
                level.level().name(),
                level.level().label(),
                level.state().name(),
                level.state().label(),
                reached.ladder().taskName(),
                reached.ladder().taskId().equals(shownTask),
                LocalTimes.of(level.raisedAt()),
                LocalTimes.orNull(level.hardDue()),
                level.promisedOn(),
                level.reason());
    }

    private String name(String person) {
        return directory.findPerson(person).map(Person::name).orElse(person.equals("system") ? "系统" : person);
    }
}
