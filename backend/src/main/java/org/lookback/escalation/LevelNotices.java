package org.lookback.escalation;

import java.util.ArrayList;
import java.util.List;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.directory.Directory;
import org.lookback.directory.PostRole;
import org.lookback.directory.SpecialGroup;
import org.lookback.directory.Unit;
import org.lookback.notice.Notice;
import org.lookback.notice.NoticeDesk;
import org.lookback.notice.ShippedTemplate;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.WatchedTask;
import org.springframework.stereotype.Service;

/** Who is told what when a level is reached. [B6] */
@Service
class LevelNotices {

    private static final String SUPERVISOR = SpecialGroup.SUPERVISOR.id();

    private final NoticeDesk desk;
    private final CaseDesk cases;
    private final Directory directory;

    LevelNotices(NoticeDesk desk, CaseDesk cases, Directory directory) {
        this.desk = desk;
        this.cases = cases;
        this.directory = directory;
    }

    void reached(LadderLevel level, Ladder ladder, WatchedTask task, String timeLeft) {
        var notice = about(ladder, task.deadline(), template(level.level()), recipients(level.level(), ladder, task))
                .with("remaining", timeLeft)
                .with("overdue", timeLeft)
                .with("reason", "期限届满后仍未完成，按升级规则提出" + level.level().label() + "建议");
        var dated = level.hardDue() == null ? notice : notice.with("newDueAt", DistrictTime.text(level.hardDue()));
        desk.send(dated.once(onceKey(level, ladder, "")));
    }

    /** The unit's head is invited to the interview a supervisor has decided on. */
    void interview(LadderLevel level, Ladder ladder, Deadline deadline, String day, String reason) {
        var notice = about(ladder, deadline, ShippedTemplate.INTERVIEW_NOTICE, headOf(ladder.unit()))
                .with("day", day)
                .with("reason", reason);
        desk.send(notice.once(onceKey(level, ladder, ":interview")));
    }

    /** All heads read the circular. */
    void circular(LadderLevel level, Ladder ladder, Deadline deadline, String timeLeft) {
        var heads = directory.units().stream()
                .filter(Unit::active)
                .map(unit -> unit.group(PostRole.HEAD))
                .filter(group -> !directory.members(group).isEmpty())
                .toList();
        var notice = about(ladder, deadline, ShippedTemplate.CIRCULAR, heads)
                .with("overdue", timeLeft)
                .with("reason", level.reason() == null ? "" : level.reason())
                .with("points", String.valueOf(level.points() == null ? 0 : level.points()));
        desk.send(notice.once(onceKey(level, ladder, ":circular")));
    }

    /** The name people know; never a blank. */
    String unitName(String code) {
        return code.isEmpty()
                ? "（未明确单位）"
                : directory.findUnit(code).map(Unit::name).orElse(code);
    }

    private Notice about(Ladder ladder, Deadline deadline, ShippedTemplate template, List<String> recipients) {
        var notice = Notice.of(template, recipients.toArray(String[]::new))
                .about(ladder.number())
                .with("title", cases.get(ladder.number()).title())
                .with("unit", unitName(ladder.unit()))
                .with("task", ladder.taskName())
                .with("dueAt", DistrictTime.text(deadline.dueAt()));
        return deadline.kind().runsThrough() ? notice.atOnce() : notice;
    }

    private List<String> recipients(Level level, Ladder ladder, WatchedTask task) {
        return switch (level) {
            case L0 -> handlers(task);
            case L1 -> withReviewerAndAreaLead(handlers(task), ladder.unit());
            case L2 -> headOf(ladder.unit());
            case L3, L4 -> List.of(SUPERVISOR);
        };
    }

    private static List<String> handlers(WatchedTask task) {
        return task.assignee() == null ? task.groups() : List.of(task.assignee());
    }

    private List<String> withReviewerAndAreaLead(List<String> handlers, String unit) {
        var all = new ArrayList<>(handlers);
        if (!unit.isEmpty()) {
            all.add(PostRole.REVIEWER.group(unit));
        }
        directory
                .findUnit(unit)
                .map(Unit::parent)
                .map(PostRole.HEAD::group)
                .filter(group -> !directory.members(group).isEmpty())
                .ifPresent(all::add);
        return all.stream().distinct().toList();
    }

    private static List<String> headOf(String unit) {
        return List.of(unit.isEmpty() ? SUPERVISOR : PostRole.HEAD.group(unit));
    }

    private static ShippedTemplate template(Level level) {
        return switch (level) {
            case L0 -> ShippedTemplate.DEADLINE_EARLY_WARNING;
            case L1 -> ShippedTemplate.DEADLINE_REMINDER;
            case L2 -> ShippedTemplate.OVERSIGHT_ORDER;
            case L3 -> ShippedTemplate.INTERVIEW_PROPOSED;
            case L4 -> ShippedTemplate.CIRCULAR_PROPOSED;
        };
    }

    private static String onceKey(LadderLevel level, Ladder ladder, String what) {
        return "ladder:%s:%d:%s%s".formatted(ladder.taskId(), level.planNo(), level.level(), what);
    }
}
