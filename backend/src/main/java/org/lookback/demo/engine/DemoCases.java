package org.lookback.demo.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.WorkingCalendar;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.CaseSearch;
import org.lookback.casefile.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A few running cases relative to today, played through the real processes at the first start: one per state worth seeing. */
@Component
@Profile("demo")
@Order(100)
class DemoCases implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);

    private final DemoTime time;
    private final DemoInspection steps;
    private final WorkingCalendar calendar;
    private final CaseReading cases;
    private final boolean wanted;
    private final List<Scene> scenes = new ArrayList<>();

    DemoCases(
            DemoTime time,
            DemoInspection steps,
            WorkingCalendar calendar,
            CaseReading cases,
            @Value("${lookback.demo.cases:true}") boolean wanted) {
        this.time = time;
        this.steps = steps;
        this.calendar = calendar;
        this.cases = cases;
        this.wanted = wanted;
    }

    private record Scene(Instant at, Runnable act) {}

    @Override
    public void run(ApplicationArguments arguments) {
        if (!wanted || anyCase()) {
            return;
        }
        var began = System.currentTimeMillis();
        write();
        var now = Instant.now();
        try {
            scenes.stream()
                    .filter(scene -> scene.at.isBefore(now))
                    .sorted(Comparator.comparing(Scene::at))
                    .forEach(scene -> {
                        time.moveTo(scene.at);
                        scene.act.run();
                    });
        } finally {
            time.moveTo(Instant.now());
        }
        LOG.info("demo cases played in {} ms", System.currentTimeMillis() - began);
    }

    private boolean anyCase() {
        var everything = new CaseSearch(null, null, null, null, null, null, false, 1, 0);
        return cases.search(everything, new Reader("demo", null, Set.of("supervisor")))
                        .total()
                > 0;
    }

    private void write() {
        var today = DistrictTime.dayOf(Instant.now());
        // its first term ends on the next working day
        opened("V009", before(today, 2), true);
        // never reported, and the verification that followed is late
        opened("V010", before(today, 8), true);
        lookedBackAtToday("V017", today);
        visited("V020", before(today, 1), true);
        visited("V011", before(today, 20), false);
        plan("V014", before(today, 1));
    }

    private void plan(String venue, LocalDate day) {
        at(day, "08:50", () -> steps.plan(venue, day));
    }

    private void visited(String venue, LocalDate day, boolean findings) {
        plan(venue, day);
        at(day, "09:10", () -> steps.assign(venue));
        at(day, "10:00", () -> steps.visit(venue, day, findings));
    }

    private void opened(String venue, LocalDate day, boolean findings) {
        visited(venue, day, findings);
        at(day, "10:30", () -> steps.approve(venue));
        at(day, "11:00", () -> steps.serve(venue, day + "T10:50"));
    }

    private void lookedBackAtToday(String venue, LocalDate today) {
        var verified = calendar.isWorkingDay(today.minusDays(7)) ? today.minusDays(7) : before(today.minusDays(7), 1);
        opened(venue, before(verified, 3), true);
        at(before(verified, 1), "15:00", () -> steps.report(venue));
        at(verified, "10:00", () -> steps.verify(venue));
    }

    private LocalDate before(LocalDate day, int workingDays) {
        return calendar.workingDayBefore(day, workingDays);
    }

    private void at(LocalDate day, String hour, Runnable act) {
        scenes.add(new Scene(DistrictTime.at(day, LocalTime.parse(hour)), act));
    }
}
