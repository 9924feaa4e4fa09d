package org.lookback.extension;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.DeadlineChange;
import org.lookback.workflow.DeadlineLists;
import org.lookback.workflow.DeadlineMoves;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A changed calendar moves no running deadline by itself: it lists those that would move, and a person confirms. */
@Service
public class CalendarMoves {

    private final DeadlineLists lists;
    private final DeadlineMoves moves;

    CalendarMoves(DeadlineLists lists, DeadlineMoves moves) {
        this.lists = lists;
        this.moves = moves;
    }

    /** Every running deadline whose date would be another one today, extended ones counted from what they were counted from. */
    @Transactional(readOnly = true)
    public List<CalendarMove> list() {
        var changes = lists.movesOfRunning().stream().collect(Collectors.groupingBy(DeadlineChange::caseNo));
        return lists.countedInWorkingDays().stream()
                .map(deadline -> new CalendarMove(
                        deadline, moves.recounted(deadline, changes.getOrDefault(deadline.caseNo(), List.of()))))
                .filter(move -> !move.wouldBe().dueAt().equals(move.deadline().dueAt()))
                .toList();
    }

    /**
     * Moves the chosen ones, all or none.
     *
     * @param ids as listed
     * @return what was moved
     * @throws Refusal MOVES_CHANGED if one of them is not, or not so, on the list any more
     */
    @Transactional
    public List<CalendarMove> confirm(@Nullable List<@Nullable String> ids, @Nullable String reason, String by) {
        if (ids == null || ids.isEmpty()) {
            throw Refusal.invalid("MOVES_MISSING", "请至少选择一个要调整的期限。");
        }
        var why = ExtensionAsk.written(reason, "REASON_MISSING", "调整期限的理由");
        var wanted = new HashSet<>(ids);
        var chosen = list().stream().filter(move -> wanted.contains(move.id())).toList();
        if (chosen.size() < wanted.size()) {
            throw changed("所选期限中有 %d 个已经变动或不再受影响".formatted(wanted.size() - chosen.size()));
        }
        return chosen.stream().map(move -> recount(move, why, by)).toList();
    }

    private CalendarMove recount(CalendarMove move, String reason, String by) {
        var before = move.deadline();
        var now = moves.recount(new CaseNumber(before.caseNo()), before.term(), before.track(), by, reason);
        if (now.id() != before.id() || !now.dueAt().equals(move.wouldBe().dueAt())) {
            throw changed("案件 %s 的期限刚刚变动".formatted(before.caseNo()));
        }
        return move;
    }

    private static Refusal changed(String what) {
        return Refusal.conflict("MOVES_CHANGED", what + "，没有调整任何期限，请刷新列表后重新选择。");
    }
}
