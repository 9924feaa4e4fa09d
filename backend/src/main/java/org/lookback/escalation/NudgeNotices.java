package org.lookback.escalation;

import java.util.List;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.directory.Directory;
import org.lookback.directory.Person;
import org.lookback.directory.Unit;
import org.lookback.notice.Notice;
import org.lookback.notice.NoticeDesk;
import org.lookback.notice.ShippedTemplate;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.WatchedTask;
import org.springframework.stereotype.Service;

/** Brings a nudge to whoever has taken the task, or to all who could. */
@Service
class NudgeNotices {

    private final NoticeDesk desk;
    private final CaseDesk cases;
    private final Directory directory;

    NudgeNotices(NoticeDesk desk, CaseDesk cases, Directory directory) {
        this.desk = desk;
        this.cases = cases;
        this.directory = directory;
    }

    void send(Nudge nudge, WatchedTask task, String office) {
        var holders = task.assignee() == null ? task.groups() : List.of(task.assignee());
        var name = directory.findPerson(nudge.nudgedBy()).map(Person::name).orElse("");
        var notice = Notice.of(ShippedTemplate.NUDGE, holders.toArray(String[]::new))
                .about(task.caseNo())
                .with("title", cases.get(task.caseNo()).title())
                .with("unit", directory.findUnit(task.unit()).map(Unit::name).orElse("未确定"))
                .with("task", task.name())
                .with("dueAt", dueAt(task.deadline()))
                .with("by", office + name)
                .with("message", nudge.message())
                .once("nudge:%s:%d".formatted(nudge.taskId(), nudge.turn()));
        // what runs through the night is nudged at night, too
        desk.send(task.deadline().kind().runsThrough() ? notice.atOnce() : notice);
    }

    private static String dueAt(Deadline deadline) {
        return deadline.isPaused() ? "计时已中止" : DistrictTime.text(deadline.dueAt());
    }
}
