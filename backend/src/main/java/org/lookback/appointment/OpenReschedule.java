package org.lookback.appointment;

/** A booking whose patient is being helped. */
public record OpenReschedule(String booking, String caseNo, RescheduleState state) {}
