package org.lookback.hotline;

import org.lookback.catalogue.Urgency;

/** What registering a request came to. @param settled empty, ANSWERED or NOT_ACCEPTED */
public record Registered(String settled, Urgency urgency) {}
