package org.lookback.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to reach the patient. It begins with the question for critical signs.
 *
 * @param outcome REACHED, NOT_REACHED, OTHER_PERSON, CRITICAL or DECEASED
 * @param attemptedAt local time, not in the future
 * @param channel PHONE, SMS or ON_SITE
 */
public record PatientContactForm(
        @Nullable String outcome,
        @Nullable Instant attemptedAt,
        @Nullable String channel,
        @Nullable String note,
        RescheduleForm.@Nullable Clinical clinical) {}
