package org.lookback.demo.engine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.WorkingCalendar;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Inspections of the demo, one per state worth seeing. */
@Component
@Profile("demo")
class DemoInspections implements DemoStory {

    private final DemoInspection steps;
    private final WorkingCalendar calendar;
    private final List<Scene> scenes = new ArrayList<>();

    DemoInspections(DemoInspection steps, WorkingCalendar calendar) {
        this.steps = steps;
        this.calendar = calendar;
    }

    @Override
    public List<Scene> scenes(LocalDate today) {
        write(today);
        return List.copyOf(scenes);
    }

    private void write(LocalDate today) {
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
