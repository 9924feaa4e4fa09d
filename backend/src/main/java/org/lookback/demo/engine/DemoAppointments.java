package org.lookback.demo.engine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.lookback.calendar.DistrictTime;
import org.lookback.outpatient.ClinicDepartment;
import org.lookback.outpatient.DepartmentKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Rescheduling cases of the demo: just blocked, on the waiting list, rebooked (F5). */
@Component
@Profile("demo")
class DemoAppointments implements DemoStory {

    private static final ClinicDepartment SKIN =
            new ClinicDepartment("hosp-1", "demo-skin", "皮肤科（演示）", DepartmentKind.GENERAL);
    private static final ClinicDepartment BONES =
            new ClinicDepartment("hosp-1", "demo-bones", "骨科（演示）", DepartmentKind.GENERAL);
    private static final ClinicDepartment EYES =
            new ClinicDepartment("hosp-1", "demo-eyes", "眼科（演示）", DepartmentKind.GENERAL);

    private final DemoPatients steps;

    DemoAppointments(DemoPatients steps) {
        this.steps = steps;
    }

    @Override
    public List<Scene> scenes(LocalDate today) {
        var tomorrow = today.plusDays(1);
        return List.of(
                at(today, "00:10", () -> steps.prescreen("blocked", steps.book(0, SKIN, tomorrow, "09:00"))),
                at(today, "00:12", () -> steps.prescreen("waiting", steps.book(1, BONES, tomorrow, "09:30"))),
                at(today, "00:14", () -> steps.reached("waiting", today + "T00:13")),
                at(today, "00:15", () -> steps.choose("waiting", "WAITLIST")),
                at(today, "00:16", () -> steps.prescreen("rebooked", steps.book(2, EYES, tomorrow, "10:00"))),
                at(today, "00:18", () -> steps.reached("rebooked", today + "T00:17")),
                at(today, "00:20", () -> steps.rebook("rebooked", EYES, today.plusDays(4), "10:00")));
    }

    private static Scene at(LocalDate day, String hour, Runnable act) {
        return new Scene(DistrictTime.at(day, LocalTime.parse(hour)), act);
    }
}
