package org.lookback.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The templates that come with the product, and the words each of them may use in braces. [S3] */
public enum ShippedTemplate {
    /** L0: before the deadline. */
    DEADLINE_EARLY_WARNING("title", "unit", "task", "dueAt", "remaining"),
    /** L1 催办. */
    DEADLINE_REMINDER("title", "unit", "task", "dueAt", "overdue"),
    /** L2 督办. */
    OVERSIGHT_ORDER("title", "unit", "task", "dueAt", "overdue", "newDueAt"),
    /** L3. */
    INTERVIEW_PROPOSED("title", "unit", "task", "dueAt", "overdue", "reason"),
    /** L4. */
    CIRCULAR_PROPOSED("title", "unit", "task", "dueAt", "overdue", "reason"),
    /** A supervisor has decided on the interview; to the unit's head. */
    INTERVIEW_NOTICE("title", "unit", "task", "dueAt", "day", "reason"),
    /** A supervisor has decided on the circular; to the heads of all units. */
    CIRCULAR("title", "unit", "task", "dueAt", "overdue", "points", "reason"),
    /** 催办 by a supervisor. */
    NUDGE("title", "unit", "task", "dueAt", "by", "message"),
    EXTENSION_DECIDED("title", "unit", "task", "dueAt", "decision", "newDueAt", "reason"),
    /** An objection was ruled on, or not taken up; to the unit that leads the case. */
    REPRESENTATION_DECIDED("title", "items", "decision", "reason"),
    /** The execution waits for the ruling, or goes on. */
    REPRESENTATION_STAY("title", "items", "decision", "reason"),
    /** The body that a case was referred to took it, sent it back or answered; to the sender. */
    REFERRAL_NEWS("title", "unit", "letterNo", "decision", "reason"),
    /** What became of a red flag; to its nominator and its units. */
    RED_FLAG("title", "result", "reason"),
    /** Nobody is in the group that a task is offered to. */
    TASK_FALLBACK("title", "unit", "task", "dueAt", "group"),
    MORNING_SHEET("date", "unit", "dueToday", "overdue", "climbing", "lines"),
    CALENDAR_YEAR_MISSING("year", "date"),
    /** A year was imported anew, and running deadlines would move. */
    CALENDAR_MOVES("year", "count"),
    DIGEST("date", "count", "lines"),
    /** Text messages to patients, 改约告知 D18: at most 300 characters, no diagnosis and no department. */
    PATIENT_BLOCKED("name", "hospital", "oldTime", "test", "phone", "page"),
    PATIENT_UNREACHED("name", "hospital", "oldTime", "until", "phone", "page"),
    PATIENT_HELD("name", "hospital", "oldTime", "newTime", "until", "test", "phone", "page"),
    PATIENT_HOLD_LAPSED("name", "hospital", "oldTime", "phone", "page"),
    PATIENT_REBOOKED("name", "hospital", "oldTime", "newTime", "test", "phone", "page"),
    PATIENT_WAITLISTED("name", "hospital", "oldTime", "phone", "page"),
    PATIENT_SESSION_CANCELLED("name", "hospital", "oldTime", "phone", "page"),
    PATIENT_PROXY_READY("name", "hospital", "oldTime", "phone", "page");

    /** Known of every notice: the number of its case, and its own, by which a receiver recognises a double. */
    private static final List<String> ALWAYS = List.of("caseNo", "noticeId");

    private final List<String> own;

    ShippedTemplate(String... own) {
        this.own = List.of(own);
    }

    /** Also the file name, e.g. {@code deadline-reminder}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Set<String> placeholders() {
        var words = new TreeSet<>(ALWAYS);
        words.addAll(own);
        return words;
    }

    /** What a template may use: its own words if it is a shipped one, any of them if the district wrote it. */
    public static Set<String> placeholdersOf(String key) {
        return find(key).map(ShippedTemplate::placeholders).orElseGet(() -> {
            var words = new TreeSet<String>();
            Stream.of(values()).forEach(template -> words.addAll(template.placeholders()));
            return words;
        });
    }

    private static Optional<ShippedTemplate> find(String key) {
        return Arrays.stream(values())
                .filter(template -> template.key().equals(key))
                .findFirst();
    }
}
