package org.lookback.extension.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.web.Readers;
import org.lookback.extension.CalendarMove;
import org.lookback.extension.CalendarMoves;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** After the calendar changed: which running deadlines would move, and the word of a person that they do. */
@RestController
@RequestMapping("/api/calendar/moves")
@Tag(name = "工作日历")
class CalendarMovesController {

    private final CalendarMoves moves;
    private final Readers readers;

    CalendarMovesController(CalendarMoves moves, Readers readers) {
        this.moves = moves;
        this.readers = readers;
    }

    record Move(
            String id,
            String caseNo,
            String term,
            String track,
            @Nullable String unit,
            OffsetDateTime oldDue,
            OffsetDateTime newDue,
            List<String> explanation) {

        static Move of(CalendarMove move) {
            var deadline = move.deadline();
            return new Move(
                    move.id(),
                    deadline.caseNo(),
                    deadline.term(),
                    deadline.track(),
                    deadline.unit(),
                    Local.time(deadline.dueAt()),
                    Local.time(move.wouldBe().dueAt()),
                    move.wouldBe().explanation());
        }
    }

    record All(List<Move> items, int total) {
        static All of(List<CalendarMove> moves) {
            return new All(moves.stream().map(Move::of).toList(), moves.size());
        }
    }

    @GetMapping
    @Operation(summary = "按现在的日历会变动的期限（督导员和系统管理员）；未确认前都不变")
    All list(Authentication login) {
        requireOverseer(login);
        return All.of(moves.list());
    }

    record Confirmation(@Nullable List<@Nullable String> ids, @Nullable String reason) {}

    @PostMapping
    @Operation(summary = "确认按现在的日历调整所选期限（督导员和系统管理员），须写理由")
    All confirm(@RequestBody Confirmation confirmation, Authentication login) {
        requireOverseer(login);
        return All.of(moves.confirm(confirmation.ids(), confirmation.reason(), login.getName()));
    }

    private void requireOverseer(Authentication login) {
        if (!readers.of(login).overseesAll()) {
            throw Refusal.forbidden("OVERSEER_ONLY", "只有督导员和系统管理员可以查看和确认日历变动影响的期限。");
        }
    }
}
