package org.lookback.appointment.persistence;

import java.time.Instant;

/** When a patient's last case was closed. */
record LastClosedRow(String patientRef, Instant closedAt) {}
