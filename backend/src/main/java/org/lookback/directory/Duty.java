package org.lookback.directory;

/** A person's place in a special group, e.g. {@code officer}. */
public record Duty(String person, String group) {}
