package org.lookback.inspection;

/** Where in a case a photo belongs. @param purpose FOUND, AFTER, VISIT, REPORT_n, VERIFY_n or LOOK_BACK_n */
public record EvidencePlace(String purpose, int itemNo, String evidenceId) {}
