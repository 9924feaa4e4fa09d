package org.lookback.outpatient;

import java.util.List;

/** A page of sessions with how many places are free in each. */
public record SessionList(List<Line> items, int total) {

    public SessionList {
        items = List.copyOf(items);
    }

    /** @param free slots that can be booked now */
    public record Line(ClinicSession session, int slots, int free) {}
}
