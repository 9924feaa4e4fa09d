package org.lookback.appointment;

import java.time.Instant;

/** What happens next and by when: no exempt booking stays without it (B4). @param step verb and object, Chinese @param by inclusive */
public record Promise(String step, Instant by) {}
