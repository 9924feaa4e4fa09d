package org.lookback.flag;

/** A criterion that the district sets itself in {@code flag-criteria.dmn}. @param photo needs at least one photo */
public record DistrictCriterion(String key, String label, boolean photo) {}
