package org.lookback.appointment.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.lookback.Story;
import org.lookback.appointment.RescheduleCase;
import org.lookback.appointment.RescheduleForm;
import org.lookback.appointment.RescheduleIntake;
import org.lookback.appointment.RescheduleState;
import org.lookback.appointment.Reschedules;
import org.lookback.casefile.CaseNumber;
import org.lookback.outpatient.Appointment;
import org.lookback.outpatient.Slot;
import org.lookback.refusal.Refusal;
import org.springframework.boot.test.context.TestComponent;

/** How a rescheduling case is told: who says what at which minute. */
@TestComponent
public class RescheduleStories {

    static final String DESK = ClinicPatients.DESK;
    static final String NURSE = "bai.hosp1.nurse";
    static final String SUPERVISOR = "kang.hosp1.reviewer";

    private final Story story;
    private final RescheduleIntake intake;
    private final Reschedules cases;

    RescheduleStories(Story story, RescheduleIntake intake, Reschedules cases) {
        this.story = story;
        this.intake = intake;
        this.cases = cases;
    }

    /** The evening before, the pre-screen finds that the result is missing. */
    CaseNumber prescreened(Appointment booking) {
        story.at("2026-10-07T18:00");
        return intake.start(new RescheduleForm(booking.id(), "PRESCREEN", null, null, null), "system");
    }

    CaseNumber atTheDoor(Appointment booking, String at, String more) {
        story.at(at);
        return story.start(
                "appointment-reschedule",
                DESK,
                "{\"appointment\":\"%s\",\"trigger\":\"DOOR\"%s}".formatted(booking.id(), more));
    }

    /** Pre-screened and reached: she may choose. */
    CaseNumber choosing(Appointment booking) {
        var number = prescreened(booking);
        called(number, "2026-10-07T18:10", "REACHED");
        return number;
    }

    void called(CaseNumber number, String at, String outcome) {
        var record = "{\"outcome\":\"%s\",\"attemptedAt\":\"%s\",\"channel\":\"PHONE\"}";
        in(number, at, "userTask_contactPatient", DESK, record.formatted(outcome, at));
    }

    void choose(CaseNumber number, String at, String fields) {
        in(number, at, "userTask_chooseOption", DESK, fields);
    }

    void rebook(CaseNumber number, String at, Slot slot) {
        choose(number, at, "{\"option\":\"REBOOK\",\"slot\":\"%s\"}".formatted(slot.id()));
    }

    void confirm(CaseNumber number, String at) {
        in(number, at, "userTask_confirmBooking", DESK, "{\"outcome\":\"CONFIRMED\"}");
    }

    /** Lets the timers come that are due by then, and hands in the form of the step. */
    void in(CaseNumber number, String at, String step, String by, String record) {
        passes(number, at);
        story.handIn(number, step, by, record);
    }

    void passes(CaseNumber number, String at) {
        story.at(at);
        story.fireDueTimersOf(number);
    }

    RescheduleCase of(CaseNumber number) {
        return cases.get(number);
    }

    void waits(CaseNumber number, RescheduleState state, String... steps) {
        assertThat(of(number).state()).isEqualTo(state);
        assertThat(story.steps(number)).containsExactlyInAnyOrder(steps);
    }

    static void refused(String code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.code())
                .isEqualTo(code));
    }
}
