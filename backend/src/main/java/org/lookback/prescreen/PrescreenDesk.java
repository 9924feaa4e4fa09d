package org.lookback.prescreen;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;
import org.lookback.workflow.RuleBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins runs and tells how far they are. */
@Service
public class PrescreenDesk {

    private static final int SHOWN = 30;
    private static final int AHEAD = 14;
    private static final String TIME = "APT.SCREEN.TIME";

    private final Prescreens prescreens;
    private final RuleBook rules;
    private final Clock clock;

    PrescreenDesk(Prescreens prescreens, RuleBook rules, Clock clock) {
        this.prescreens = prescreens;
        this.rules = rules;
        this.clock = clock;
    }

    /** A run of the same span that is still going on is joined. @param wanted null: tomorrow @throws Refusal DAY_OUT_OF_RANGE */
    @Transactional
    public Prescreen begin(@Nullable LocalDate wanted, @Nullable String hospital, String by) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var today = DistrictTime.dayOf(now);
        var day = wanted == null ? today.plusDays(1) : wanted;
        if (day.isBefore(today) || day.isAfter(today.plusDays(AHEAD))) {
            throw Refusal.invalid("DAY_OUT_OF_RANGE", "只能预筛今天起 %d 天以内的预约，请改正日期。".formatted(AHEAD));
        }
        var same = prescreens.running().stream()
                .filter(run -> run.day().equals(day) && Objects.equals(run.hospital(), hospital))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        var total = prescreens.count(start(day), start(day.plusDays(1)), hospital);
        return get(prescreens.add(day, hospital, total, now, by));
    }

    /** In the evening, at APT.SCREEN.TIME, tomorrow is screened; once, also when the machine was down at that time. */
    @Transactional
    public void beginTomorrow() {
        var now = clock.instant();
        var today = DistrictTime.dayOf(now);
        var time = LocalTime.parse(rules.parameter(rules.currentPack(), TIME).strip());
        var tomorrow = today.plusDays(1);
        if (!now.isBefore(DistrictTime.at(today, time)) && !prescreens.knows(tomorrow)) {
            begin(tomorrow, null, "system");
        }
    }

    /** @throws Refusal PRESCREEN_NOT_FOUND */
    @Transactional(readOnly = true)
    public Prescreen get(long id) {
        return prescreens
                .find(id)
                .orElseThrow(() -> Refusal.notFound("PRESCREEN_NOT_FOUND", "没有编号为 %d 的预筛批次。".formatted(id)));
    }

    @Transactional(readOnly = true)
    public List<Prescreen> newest(@Nullable String hospital) {
        return prescreens.newest(hospital, SHOWN);
    }

    static Instant start(LocalDate day) {
        return DistrictTime.at(day, LocalTime.MIDNIGHT);
    }
}
