package org.lookback.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.lookback.privacy.PersonalData;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.WatchedTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person types, shows it to that person only, and forgets it in time. [C6] */
@Service
@Transactional
public class DraftDesk {

    /** Longest content, in characters of JSON. */
    static final int MOST_CHARACTERS = 256 * 1024;

    /** Most drafts of one person. */
    static final int MOST_DRAFTS = 200;

    private static final Duration KEPT = Duration.ofDays(30);

    private final Drafts drafts;
    private final WatchedTasks tasks;
    private final PersonalData personal;
    private final Clock clock;

    DraftDesk(Drafts drafts, WatchedTasks tasks, PersonalData personal, Clock clock) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.personal = personal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(String person, DraftPage page) {
        return drafts.find(person, page).map(draft -> draft.with(personal.decrypt(draft.content())));
    }

    /**
     * Takes the place of what was kept before.
     *
     * @param basedOn the version that was changed; 0 if there was none
     * @throws Refusal DRAFT_NEWER if another window has written since, DRAFT_TASK_GONE, DRAFT_TOO_LARGE, DRAFTS_TOO_MANY
     */
    public Draft keep(String person, DraftPage page, int basedOn, String browser, String content) {
        if (content.length() > MOST_CHARACTERS) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "DRAFT_TOO_LARGE", "填写的内容太长，不能自动保存，请精简后尽快提交。");
        }
        if (page.isOfTask() && tasks.find(page.value()).isEmpty()) {
            throw Refusal.notFound("DRAFT_TASK_GONE", "任务已经办结、被收回或不存在，填写的内容没有保存。");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var draft = new Draft(person, page, basedOn + 1, browser, personal.encrypt(content), now);
        if (basedOn == 0) {
            first(draft);
        } else if (!drafts.replace(draft)) {
            throw newer();
        }
        return draft;
    }

    private void first(Draft draft) {
        if (drafts.countOf(draft.person()) >= MOST_DRAFTS) {
            throw Refusal.conflict("DRAFTS_TOO_MANY", "未提交的草稿已有 %d 份，请先提交或清空一些，再自动保存新的。".formatted(MOST_DRAFTS));
        }
        if (!drafts.add(draft)) {
            throw newer();
        }
    }

    private static Refusal newer() {
        return Refusal.conflict("DRAFT_NEWER", "您在另一个窗口或另一台电脑上改过这张表单，这里的内容没有覆盖它。");
    }

    public void drop(String person, DraftPage page) {
        drafts.remove(person, page);
    }

    /** The form was handed in or is not asked for any more: nobody's draft of it is of use. */
    public void dropOfEveryone(DraftPage page) {
        drafts.remove(page);
    }

    /** Those nobody has touched for thirty days. @return how many */
    public int removeOld() {
        return drafts.removeBefore(clock.instant().minus(KEPT));
    }
}
