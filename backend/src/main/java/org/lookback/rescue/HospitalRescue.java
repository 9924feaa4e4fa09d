package org.lookback.rescue;

/** The figures of one hospital, or of the district. @param hidden so few patients that the district does not see them */
public record HospitalRescue(String hospital, RescueCounts counts, Spread delay, Spread waiting, boolean hidden) {

    /** Stands where a hospital does. */
    public static final String DISTRICT = "";
}
