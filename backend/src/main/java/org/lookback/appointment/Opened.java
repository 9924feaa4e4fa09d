package org.lookback.appointment;

/** What the diagram needs to know of a new case. @param way TRIAGE, CONTACT, CHOOSE, CRITICAL or IDENTITY */
public record Opened(String way, String hospital) {}
