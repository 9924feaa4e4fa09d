package org.lookback.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.lookback.casefile.CaseDesk;
import org.lookback.refusal.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Keeps what became of every level: in its table, on the case's timeline, and told to whoever counts. */
@Service
class LadderRecord {

    private static final String SYSTEM = "system";

    private final Ladders ladders;
    private final CaseDesk cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LadderRecord(Ladders ladders, CaseDesk cases, ApplicationEventPublisher events, Clock clock) {
        this.ladders = ladders;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    boolean wasReached(Ladder ladder, Level level) {
        return ladders.levels(ladder.id()).stream()
                .anyMatch(known -> known.planNo() == ladder.planNo() && known.level() == level);
    }

    void reached(Ladder ladder, LadderLevel level, String text) {
        ladders.add(level);
        cases.note(ladder.number(), SYSTEM, "ESCALATION_" + level.level(), text);
        events.publishEvent(LevelRecorded.of(ladder, level));
    }

    /** The level of the present plan in this state. @throws Refusal LEVEL_NOT_OPEN if somebody was faster */
    LadderLevel waiting(Ladder ladder, Level level, LevelState state) {
        return ladders.levels(ladder.id()).stream()
                .filter(known -> known.planNo() == ladder.planNo() && known.level() == level && known.state() == state)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(
                        "LEVEL_NOT_OPEN",
                        "“%s”的%s已经有人处理，或因任务完成、期限变更而撤回，请刷新任务列表。".formatted(ladder.taskName(), level.label())));
    }

    /** A person did something about a level. */
    LadderLevel acted(Ladder ladder, LadderLevel before, LevelState state, LadderLevel.Act act, String text) {
        var now = before.acted(state, act, now());
        store(ladder, now);
        cases.note(ladder.number(), act.by(), "ESCALATION_" + now.level() + "_" + state, text);
        return now;
    }

    /** The task does not wait any more: what is open ends with it, what was done stays on record. */
    void end(Ladder ladder, boolean done) {
        ladders.update(ladder.ended(now()));
        var why = done ? "被督促的任务已经完成" : "被督促的任务已经取消";
        closeOpen(ladder, done ? LevelState.FULFILLED : LevelState.WITHDRAWN, why);
    }

    /** The deadline was moved: what is open is taken back, and the next plan begins. */
    void replan(Ladder ladder, Instant from, String why) {
        closeOpen(ladder, LevelState.WITHDRAWN, why);
        ladders.update(ladder.replanned(from));
    }

    /** Only an order can be fulfilled by finishing the task; a proposal is just not needed any more. */
    private void closeOpen(Ladder ladder, LevelState ofOrders, String why) {
        ladders.levels(ladder.id()).stream()
                .filter(level -> level.state().isOpen())
                .map(level ->
                        level.became(level.state() == LevelState.ORDERED ? ofOrders : LevelState.WITHDRAWN, why, now()))
                .forEach(level -> {
                    store(ladder, level);
                    var text = "%s：“%s”的%s，%s。"
                            .formatted(
                                    level.state().label(),
                                    ladder.taskName(),
                                    level.level().label(),
                                    why);
                    cases.note(ladder.number(), SYSTEM, "ESCALATION_" + level.level() + "_" + level.state(), text);
                });
    }

    private void store(Ladder ladder, LadderLevel level) {
        ladders.update(level);
        events.publishEvent(LevelRecorded.of(ladder, level));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
