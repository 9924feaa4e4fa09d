package org.lookback.demo;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lookback.calendar.DistrictTime;
import org.lookback.outpatient.ClinicLine;
import org.lookback.outpatient.ClinicRegister;
import org.lookback.outpatient.ClinicSheet;
import org.lookback.outpatient.ClinicSheets;
import org.lookback.outpatient.csv.ClinicCsv;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Departments and doctors of the two hospitals, and free slots for the next two weeks, whenever the demo is started. */
@Component
@Profile("demo")
@Order(30)
class DemoClinics implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoClinics.class);
    private static final int DAYS = 14;

    private final ClinicSheets sheets;
    private final ClinicRegister register;
    private final Clock clock;

    DemoClinics(ClinicSheets sheets, ClinicRegister register, Clock clock) {
        this.sheets = sheets;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var doctors = byHospital(ClinicSheet.DOCTORS);
        for (var hospital : byHospital(ClinicSheet.DEPARTMENTS).entrySet()) {
            if (register.departments(hospital.getKey()).isEmpty()) {
                sheets.take(ClinicSheet.DEPARTMENTS, hospital.getKey(), hospital.getValue());
                sheets.take(ClinicSheet.DOCTORS, hospital.getKey(), doctors.getOrDefault(hospital.getKey(), List.of()));
            }
            open(hospital.getKey());
        }
    }

    /** A start on a later day adds the days that are missing; what was booked stays. */
    private void open(String hospital) {
        var now = clock.instant();
        var today = DistrictTime.dayOf(now);
        var opened = 0;
        for (LocalDate day = today; day.isBefore(today.plusDays(DAYS)); day = day.plusDays(1)) {
            if (register.sessions(hospital, day, 0, 1).total() == 0) {
                opened += DemoSessions.of(hospital, register.doctors(hospital), day).stream()
                        .filter(session -> session.endsAt().isAfter(now))
                        .map(register::announce)
                        .count();
            }
        }
        LOG.info("demo sessions of {} announced: {}", hospital, opened);
    }

    private static Map<String, List<ClinicLine>> byHospital(ClinicSheet sheet) throws IOException {
        var file = new ClassPathResource("db/demo/clinic-" + sheet.word() + ".csv").getContentAsByteArray();
        return ClinicCsv.read(sheet, file).stream()
                .collect(Collectors.groupingBy(line -> line.text("hospital"), LinkedHashMap::new, Collectors.toList()));
    }
}
