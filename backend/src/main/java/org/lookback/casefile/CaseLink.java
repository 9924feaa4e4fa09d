package org.lookback.casefile;

import java.time.Instant;

/** Two cases that belong together. @param kind e.g. {@code FOUND_AT_LOOK_BACK} */
public record CaseLink(String caseNo, String linkedCaseNo, String kind, Instant linkedAt) {}
