package org.lookback.appointment.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.appointment.Promise;
import org.lookback.patient.PatientCard;
import org.lookback.workflow.Deadline;

/**
 * Everything about one patient's case, as its reader may see it. For a health centre whatever it does not need is null or empty.
 *
 * @param nextAttemptAt when the patient may be called next; null if she need not be called
 * @param evidenceNeeded what she has to bring to the visit that is planned
 * @param clinical what the triage wrote down; every look at it is on record
 * @param proxy the relative who collects medicine, masked
 */
record ReschedulePage(
        String caseNo,
        String state,
        String stateName,
        String trigger,
        String triggerName,
        String hospital,
        String hospitalName,
        PatientCard patient,
        BookingPart booking,
        @Nullable BookingPart newBooking,
        @Nullable Held held,
        List<AttemptPart> attempts,
        @Nullable OffsetDateTime nextAttemptAt,
        int blocks,
        @Nullable Promised promise,
        @Nullable String exemption,
        @Nullable String exemptionName,
        @Nullable Integer noShowCount,
        @Nullable LocalDate suspendedUntil,
        @Nullable Checked eligibility,
        @Nullable String evidenceNeeded,
        @Nullable Clinical clinical,
        @Nullable Proxy proxy,
        List<Due> deadlines,
        OffsetDateTime openedAt,
        @Nullable OffsetDateTime closedAt) {

    /** A slot that is kept for her. @param until inclusive */
    record Held(
            String slot,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            OffsetDateTime until,
            @Nullable String department,
            @Nullable String doctor) {}

    record Promised(String step, OffsetDateTime by) {

        static @Nullable Promised of(@Nullable Promise promise) {
            return promise == null ? null : new Promised(promise.step(), RescheduleNames.local(promise.by()));
        }
    }

    /** @param validUntil until when the best evidence admits; null without any */
    record Checked(@Nullable String ruleId, boolean eligible, @Nullable OffsetDateTime validUntil, String reason) {}

    /** @param signs as people read them */
    record Clinical(List<String> signs, @Nullable String note) {}

    record Proxy(@Nullable String name, @Nullable String relation, @Nullable String idNumber, @Nullable String phone) {}

    record Due(String term, OffsetDateTime dueAt, String state) {

        static Due of(Deadline deadline) {
            return new Due(
                    deadline.term(),
                    RescheduleNames.local(deadline.dueAt()),
                    deadline.state().name());
        }
    }
}
