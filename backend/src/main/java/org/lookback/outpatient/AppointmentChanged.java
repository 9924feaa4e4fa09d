package org.lookback.outpatient;

/** A booking's status changed; published inside the transaction, so that its case can go on. */
public record AppointmentChanged(Appointment now, AppointmentStatus before, String by) {}
