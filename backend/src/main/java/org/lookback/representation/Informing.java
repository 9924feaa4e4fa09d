package org.lookback.representation;

import java.time.Instant;

/** That the venue was told of the ruling. @param person who was told, encrypted */
public record Informing(Instant at, InformWay way, String person, String by) {}
