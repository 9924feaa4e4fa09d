package org.lookback.casefile.web;

/** In which part a unit appears in the cases looked for. */
enum CasePart {
    LEAD,
    INVOLVED
}
