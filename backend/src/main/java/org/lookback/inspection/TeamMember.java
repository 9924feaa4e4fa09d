package org.lookback.inspection;

/** An officer in one phase of a case, with the credential shown at the door. @param phase see {@link Phase} */
public record TeamMember(String phase, String person, String credentialNo) {}
