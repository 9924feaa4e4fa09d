package org.lookback.outpatient;

import org.jspecify.annotations.Nullable;

/** A booking to be made. @param replaces id of the booking it is made instead of */
public record NewAppointment(
        @Nullable ExternalId external, String patientRef, String slotId, @Nullable String replaces) {}
