package org.lookback.outpatient;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.lookback.calendar.DistrictTime;
import org.lookback.refusal.Refusal;

/** What the cells of a hospital's file mean. */
final class ClinicCells {

    private static final int LONGEST_SLOT = 480;

    private ClinicCells() {}

    static ClinicDepartment department(String hospital, ClinicLine line) {
        var kind = Arrays.stream(DepartmentKind.values())
                .filter(one ->
                        one.name().equals(line.text("kind")) || one.label().equals(line.text("kind")))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "KIND_UNKNOWN",
                        "kind “%s”应为 %s 之一。"
                                .formatted(
                                        line.text("kind"),
                                        Arrays.stream(DepartmentKind.values())
                                                .map(DepartmentKind::label)
                                                .collect(Collectors.joining("、")))));
        return new ClinicDepartment(hospital, line.text("code"), line.text("name"), kind);
    }

    static ClinicDoctor doctor(String hospital, ClinicLine line) {
        return new ClinicDoctor(hospital, line.text("code"), line.text("name"), line.text("department"));
    }

    static NewSession session(String hospital, ClinicLine line) {
        var starts = time(line, "starts_at");
        var ends = time(line, "ends_at");
        var minutes = number(line, "minutes", LONGEST_SLOT);
        var doctor = line.text("doctor");
        // an empty number of slots: as many as there is time for
        var fit = Math.max(0, Duration.between(starts, ends).toMinutes() / minutes);
        var slots =
                line.text("slots").isEmpty() ? (int) Math.min(fit, LONGEST_SLOT) : number(line, "slots", LONGEST_SLOT);
        var filled = NewSession.of(
                line.text("id"),
                hospital,
                line.text("department"),
                doctor.isEmpty() ? null : doctor,
                starts,
                slots,
                minutes);
        return new NewSession(
                filled.id(), hospital, filled.department(), filled.doctor(), starts, ends, filled.slots());
    }

    private static Instant time(ClinicLine line, String column) {
        try {
            var text = line.text(column).replace(' ', 'T');
            return LocalDateTime.parse(text).atZone(DistrictTime.ZONE).toInstant();
        } catch (DateTimeParseException notATime) {
            throw Refusal.invalid(
                    "TIME_UNREADABLE", "%s “%s”应为 2026-10-08 08:00 这样的时间。".formatted(column, line.text(column)));
        }
    }

    private static int number(ClinicLine line, String column, int most) {
        var text = line.text(column);
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            throw Refusal.invalid("NUMBER_UNREADABLE", "%s “%s”应为 1 到 %d 的整数。".formatted(column, text, most));
        }
        return Integer.parseInt(text);
    }
}
