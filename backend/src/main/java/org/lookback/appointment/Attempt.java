package org.lookback.appointment;

import java.time.Instant;

/** One attempt to reach a patient. @param outcome as in {@link PatientContactForm} */
public record Attempt(int seq, int block, Instant attemptedAt, String channel, String outcome, String by) {}
