package org.lookback.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.extension.DeadlineViews.PausedView;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.Deadline;
import org.lookback.workflow.DeadlineMoves;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops the time of a deadline with a reason, and lets it run again; what is left of the term is kept. [B1] */
@Service
public class PauseDesk {

    private final AnsweringUnits units;
    private final ExtensionRules rules;
    private final DeadlineMoves moves;
    private final DeadlineViews views;
    private final CaseDesk cases;
    private final Clock clock;

    PauseDesk(
            AnsweringUnits units,
            ExtensionRules rules,
            DeadlineMoves moves,
            DeadlineViews views,
            CaseDesk cases,
            Clock clock) {
        this.units = units;
        this.rules = rules;
        this.moves = moves;
        this.views = views;
        this.cases = cases;
        this.clock = clock;
    }

    /** @throws Refusal NEVER_PAUSES, or what the present state of the deadline says against it */
    @Transactional
    public Deadline pause(CaseNumber number, String term, String track, @Nullable String reason, String by) {
        requireResponsible(number, term, track, by);
        var why = ExtensionAsk.written(reason, "REASON_MISSING", "中止计时的理由");
        if (!rules.of(cases.get(number).rulePack(), term).pausable()) {
            throw Refusal.conflict("NEVER_PAUSES", "这一期限按规定不能中止计时；确实不能按期完成的，请申请延期或向负责人报告。");
        }
        return moves.pause(number, term, track, by, why);
    }

    @Transactional
    public Deadline resume(CaseNumber number, String term, String track, @Nullable String reason, String by) {
        requireResponsible(number, term, track, by);
        return moves.resume(number, term, track, by, ExtensionAsk.written(reason, "REASON_MISSING", "恢复计时的理由"));
    }

    /** @param limit the last day that the rules allow a pause to last; null if they set none */
    public record Standing(PausedView deadline, @Nullable LocalDate limit, boolean tooLong) {}

    /** Deadlines whose time stands still, longest first. @param unitsOnly null for all */
    @Transactional
    public List<Standing> paused(@Nullable Collection<String> unitsOnly) {
        var today = DistrictTime.dayOf(clock.instant());
        return views.paused(unitsOnly).stream()
                .map(view -> standing(view, today))
                .toList();
    }

    private Standing standing(PausedView view, LocalDate today) {
        var days = rules.of(view.rulePack(), view.term()).pauseDays();
        var limit = days == 0 ? null : DistrictTime.dayOf(view.pausedAt()).plusDays(days);
        return new Standing(view, limit, limit != null && today.isAfter(limit));
    }

    private void requireResponsible(CaseNumber number, String term, String track, String by) {
        cases.findForWriting(number);
        units.requireMayPause(by, units.of(units.running(number, term, track)));
    }
}
