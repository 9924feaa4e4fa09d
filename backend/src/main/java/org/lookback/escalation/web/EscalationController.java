package org.lookback.escalation.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.web.Readers;
import org.lookback.directory.Directory;
import org.lookback.directory.Unit;
import org.lookback.escalation.Ladder;
import org.lookback.escalation.LadderLevel;
import org.lookback.escalation.Ladders;
import org.lookback.escalation.Level;
import org.lookback.escalation.LevelState;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EscalationController {

    private final Ladders ladders;
    private final CaseReading reading;
    private final Readers readers;
    private final Directory directory;

    EscalationController(Ladders ladders, CaseReading reading, Readers readers, Directory directory) {
        this.ladders = ladders;
        this.reading = reading;
        this.readers = readers;
        this.directory = directory;
    }

    /**
     * @param ladder all levels of one watched task carry the same, e.g. {@code E12}
     * @param plan 1 at first, one more whenever the deadline was moved
     * @param watching whether the watched task still waits
     */
    record Shown(
            String ladder,
            int plan,
            boolean watching,
            String taskId,
            String taskName,
            String term,
            String track,
            int round,
            String unit,
            String unitName,
            Level level,
            String levelLabel,
            LevelState state,
            String stateLabel,
            OffsetDateTime plannedAt,
            OffsetDateTime raisedAt,
            OffsetDateTime changedAt,
            @Nullable OffsetDateTime hardDue,
            @Nullable String actedBy,
            @Nullable String reason,
            @Nullable LocalDate promisedOn,
            @Nullable Integer points) {

        static Shown of(Ladder ladder, String unitName, LadderLevel level) {
            return new Shown(
                    "E" + ladder.id(),
                    level.planNo(),
                    ladder.endedAt() == null,
                    ladder.taskId(),
                    ladder.taskName(),
                    ladder.term(),
                    ladder.track(),
                    ladder.round(),
                    ladder.unit(),
                    unitName,
                    level.level(),
                    level.level().label(),
                    level.state(),
                    level.state().label(),
                    time(level.plannedAt()),
                    time(level.raisedAt()),
                    time(level.changedAt()),
                    level.hardDue() == null ? null : time(level.hardDue()),
                    level.actedBy(),
                    level.reason(),
                    level.promisedOn(),
                    level.points());
        }

        private static OffsetDateTime time(Instant instant) {
            return instant.atZone(DistrictTime.ZONE).toOffsetDateTime();
        }
    }

    record All(List<Shown> items, int total) {}

    @GetMapping("/api/cases/{caseNo}/escalations")
    @Operation(summary = "案件中逾期事项的升级情况：预警、催办、督办、约谈、通报")
    All escalations(@PathVariable String caseNo, Authentication login) {
        var number = new CaseNumber(caseNo);
        reading.get(number, readers.of(login));
        var byId = ladders.ofCase(number.value()).stream().collect(Collectors.toMap(Ladder::id, Function.identity()));
        var items = ladders.levelsOfCase(number.value()).stream()
                .map(level -> shown(Objects.requireNonNull(byId.get(level.ladder())), level))
                .toList();
        return new All(items, items.size());
    }

    private Shown shown(Ladder ladder, LadderLevel level) {
        var unit = directory.findUnit(ladder.unit()).map(Unit::name).orElse(ladder.unit());
        return Shown.of(ladder, unit, level);
    }
}
