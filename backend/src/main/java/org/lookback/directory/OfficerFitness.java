package org.lookback.directory;

/** Whether a person may inspect a venue on a day; an expected "no" carries a stable code and a sentence for the assigner. */
public sealed interface OfficerFitness {

    /** May inspect, under this credential. */
    record Fit(String credentialNo) implements OfficerFitness {}

    /** May not inspect: NOT_AN_OFFICER, CREDENTIAL_MISSING, CREDENTIAL_EXPIRED or RECUSED. */
    record Unfit(String code, String reason) implements OfficerFitness {}
}
