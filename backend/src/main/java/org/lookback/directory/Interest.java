package org.lookback.directory;

import java.time.LocalDate;

/** A tie between an officer and a venue that the officer declared, so that somebody else inspects it (回避). */
public record Interest(String person, String venueCode, String reason, LocalDate since) {}
