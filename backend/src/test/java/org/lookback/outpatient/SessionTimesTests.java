package org.lookback.outpatient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lookback.outpatient.Clinics.time;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lookback.refusal.Refusal;

/** What a hospital announces makes sense, or is refused by name. */
class SessionTimesTests {

    private static final NewSession MORNING =
            NewSession.of("s-1", "hosp-1", "cardiology", "d101", time("2026-10-08T08:00"), 12, 15);

    @Test
    void slotsFollowOneAnother() {
        SessionTimes.check(MORNING);
        assertThat(MORNING.endsAt()).isEqualTo(time("2026-10-08T11:00"));
        assertThat(MORNING.freeSlots()).hasSize(12);
        assertThat(MORNING.freeSlots().get(11).id()).isEqualTo("s-1-012");
        assertThat(MORNING.freeSlots().get(11).startsAt()).isEqualTo(time("2026-10-08T10:45"));
    }

    @Test
    void timesThatCannotBeAreNamed() {
        refused("SESSION_TIMES", session("2026-10-08T08:00", "2026-10-08T07:59"));
        refused("SESSION_TIMES", session("2026-10-08T08:00", "2026-10-09T08:01"));
        refused("SLOT_COUNT", session("2026-10-08T08:00", "2026-10-08T09:00"));
        refused("SLOTS_OUTSIDE", session("2026-10-08T08:00", "2026-10-08T08:10", slot("08:00", "08:15")));
        refused("SLOTS_OUTSIDE", session("2026-10-08T08:00", "2026-10-08T09:00", slot("07:59", "08:15")));
        refused(
                "SLOTS_OVERLAP",
                session("2026-10-08T08:00", "2026-10-08T09:00", slot("08:00", "08:15"), slot("08:14", "08:30")));
        refused("SLOTS_OVERLAP", session("2026-10-08T08:00", "2026-10-08T09:00", slot("08:15", "08:15")));
    }

    @Test
    void whatWasAnnouncedIsNotChangedUnderTheSameName() {
        assertThat(SessionTimes.same(MORNING.session(), MORNING)).isEqualTo(MORNING.session());
        assertThatThrownBy(() -> SessionTimes.same(
                        MORNING.session(), session("2026-10-08T08:00", "2026-10-08T09:00", slot("08:00", "08:15"))))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("SESSION_DIFFERS"));
    }

    @Test
    void aLineWithoutANumberOfSlotsFillsItsTime() {
        var filled = ClinicCells.session("hosp-1", line("2026-10-08 08:00", "2026-10-08 11:00", "25", ""));
        assertThat(filled.slots()).hasSize(7);
        assertThat(filled.endsAt()).isEqualTo(time("2026-10-08T11:00"));
        assertThat(ClinicCells.session("hosp-1", line("2026-10-08T08:00", "2026-10-08 11:00", "25", "3"))
                        .slots())
                .hasSize(3);
        refused(
                "SLOTS_OUTSIDE",
                ClinicCells.session("hosp-1", line("2026-10-08 08:00", "2026-10-08 11:00", "25", "8")));
        assertThatThrownBy(() -> ClinicCells.session("hosp-1", line("8点", "2026-10-08 11:00", "25", "")))
                .hasMessageContaining("starts_at");
        assertThatThrownBy(() -> ClinicCells.session("hosp-1", line("2026-10-08 08:00", "2026-10-08 11:00", "0", "")))
                .hasMessageContaining("minutes");
    }

    private static ClinicLine line(String starts, String ends, String minutes, String slots) {
        return new ClinicLine(
                2,
                Map.of(
                        "id",
                        "s-2",
                        "department",
                        "cardiology",
                        "doctor",
                        "",
                        "starts_at",
                        starts,
                        "ends_at",
                        ends,
                        "minutes",
                        minutes,
                        "slots",
                        slots));
    }

    private static NewSession session(String starts, String ends, SlotTime... slots) {
        return new NewSession("s-1", "hosp-1", "cardiology", null, time(starts), time(ends), List.of(slots));
    }

    private static SlotTime slot(String from, String to) {
        return new SlotTime(time("2026-10-08T" + from), time("2026-10-08T" + to));
    }

    private static void refused(String code, NewSession session) {
        assertThatThrownBy(() -> SessionTimes.check(session))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
