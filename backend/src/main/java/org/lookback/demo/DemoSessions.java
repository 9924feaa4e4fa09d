package org.lookback.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.lookback.calendar.DistrictTime;
import org.lookback.outpatient.ClinicDoctor;
import org.lookback.outpatient.NewSession;

/** When the doctors of the demo see patients: every morning but Sunday, half of them in the afternoon, in turn. */
final class DemoSessions {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(13, 30);
    private static final int MINUTES = 15;
    private static final int SLOTS = 14;

    private DemoSessions() {}

    static List<NewSession> of(String hospital, List<ClinicDoctor> doctors, LocalDate day) {
        var sessions = new ArrayList<NewSession>();
        for (var no = 0; no < doctors.size(); no++) {
            if (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                sessions.add(session(hospital, doctors.get(no), day, MORNING, "am"));
            }
            if ((day.getDayOfWeek().getValue() + no) % 2 == 0) {
                sessions.add(session(hospital, doctors.get(no), day, AFTERNOON, "pm"));
            }
        }
        return sessions;
    }

    private static NewSession session(
            String hospital, ClinicDoctor doctor, LocalDate day, LocalTime from, String half) {
        var id = "%s-%s-%s-%s".formatted(hospital, doctor.code(), day.format(DateTimeFormatter.BASIC_ISO_DATE), half);
        return NewSession.of(
                id, hospital, doctor.department(), doctor.code(), DistrictTime.at(day, from), SLOTS, MINUTES);
    }
}
