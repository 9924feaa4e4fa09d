package org.lookback.directory;

/** Somebody who works for a unit and logs in under this id, e.g. {@code li.officer1}. */
public record Person(String id, String name, String unit, boolean active) {}
